@echo off
if exist "%~dp0python.exe" ("%~dp0python.exe" -m archcheck %*) else ("%~dp0..\python.exe" -m archcheck %*)
