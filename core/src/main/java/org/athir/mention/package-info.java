/**
 * Who is named in a sentence: actor mentions, their composition, and coreference inside a report.
 */
@NullMarked
package org.athir.mention;

import org.jspecify.annotations.NullMarked;
