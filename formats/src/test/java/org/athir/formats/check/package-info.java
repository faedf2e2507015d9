@NullMarked
package org.athir.formats.check;

import org.jspecify.annotations.NullMarked;
