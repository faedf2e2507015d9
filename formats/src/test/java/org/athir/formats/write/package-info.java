@NullMarked
package org.athir.formats.write;

import org.jspecify.annotations.NullMarked;
