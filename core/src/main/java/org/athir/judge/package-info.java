/**
 * The judge beside the patterns: what a trained model reads in a sentence about two of its actors.
 * Here are only its question and its answer; the model itself is another module's.
 */
@NullMarked
package org.athir.judge;

import org.jspecify.annotations.NullMarked;
