/** Named passes that mend the dependency parser's frequent errors before arguments are read. */
@NullMarked
package org.athir.repair;

import org.jspecify.annotations.NullMarked;
