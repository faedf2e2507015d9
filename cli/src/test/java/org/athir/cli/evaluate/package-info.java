@NullMarked
package org.athir.cli.evaluate;

import org.jspecify.annotations.NullMarked;
