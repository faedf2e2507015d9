@NullMarked
package org.athir.formats.read;

import org.jspecify.annotations.NullMarked;
