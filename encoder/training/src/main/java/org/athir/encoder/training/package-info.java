/**
 * How the judge is made: the corpus and its checks, the network in PyTorch by DJL, the export to
 * ONNX and to 8-bit integers. Never on the coder's path.
 */
@NullMarked
package org.athir.encoder.training;

import org.jspecify.annotations.NullMarked;
