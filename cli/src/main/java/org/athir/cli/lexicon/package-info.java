/** What the commands on the lexicon count and gather. */
@NullMarked
package org.athir.cli.lexicon;

import org.jspecify.annotations.NullMarked;
