"""Which module of this package knows which class of keras.layers. A test holds it against what the modules register."""

from __future__ import annotations

__all__ = ["FAMILIES"]

_MODULES: dict[str, str] = {
    "pooling": """
        AveragePooling1D AveragePooling2D AveragePooling3D MaxPooling1D MaxPooling2D MaxPooling3D
        GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D
        GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D
        AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D
        AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D""",
    "convolution": "Conv1D Conv2D Conv3D DepthwiseConv1D DepthwiseConv2D SeparableConv1D SeparableConv2D",
    "locally_connected": "LocallyConnected1D LocallyConnected2D",
    "convolution_transpose": "Conv1DTranspose Conv2DTranspose Conv3DTranspose",
    "core": """
        Activation ActivityRegularization Dense Embedding Identity InputLayer Masking ReversibleEmbedding""",
    "einsum": "EinsumDense",
    "reshaping": """
        Cropping1D Cropping2D Cropping3D Flatten Permute RepeatVector Reshape
        UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D""",
    "merging": "Add Average Concatenate Dot Maximum Minimum Multiply Subtract",
    "normalization": """
        BatchNormalization GroupNormalization LayerNormalization RMSNormalization UnitNormalization""",
    "activation": "ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU",
    "regularization": """
        AlphaDropout Dropout GaussianDropout GaussianNoise SpatialDropout1D SpatialDropout2D SpatialDropout3D""",
    "recurrent": "GRU GRUCell LSTM LSTMCell RNN SimpleRNN SimpleRNNCell StackedRNNCells",
    "convolutional_recurrent": "ConvLSTM1D ConvLSTM2D ConvLSTM3D",
    "wrappers": "Bidirectional SpectralNormalization TimeDistributed Wrapper",
    "attention": "AdditiveAttention Attention GroupQueryAttention MultiHeadAttention",
    "preprocessing": "CategoryEncoding Discretization HashedCrossing Hashing Normalization Pipeline Rescaling",
    "augmentation": """
        AugMix AutoContrast CenterCrop ContrastLimitedAdaptiveHistogramEqualization CutMix Equalization
        MaxNumBoundingBoxes MixUp RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast
        RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue
        RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear
        RandomTranslation RandomWidth RandomZoom Resizing Solarization""",
    "text": "IntegerLookup StringLookup TextVectorization",
    "audio": "MelSpectrogram STFTSpectrogram",
    "foreign": "FlaxLayer JaxLayer TFSMLayer TorchModuleWrapper",
}

FAMILIES: dict[str, str] = {name: module for module, names in _MODULES.items() for name in names.split()}
