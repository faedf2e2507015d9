/**
 * The judge as a small encoder: word pieces in, probabilities of event types out, run by ONNX
 * Runtime. The only package that sees it and the tokenizer.
 */
@NullMarked
package org.athir.encoder;

import org.jspecify.annotations.NullMarked;
