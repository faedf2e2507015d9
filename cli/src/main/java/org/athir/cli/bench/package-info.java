/** The coder's speed, step by step. */
@NullMarked
package org.athir.cli.bench;

import org.jspecify.annotations.NullMarked;
