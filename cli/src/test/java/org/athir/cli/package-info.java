@NullMarked
package org.athir.cli;

import org.jspecify.annotations.NullMarked;
