/** Places of the world: the gazetteer and how names are looked up in it. */
@NullMarked
package org.athir.place;

import org.jspecify.annotations.NullMarked;
