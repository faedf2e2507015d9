/** The command line: commands, messages, exit codes; the border where failures are told. */
@NullMarked
package org.athir.cli;

import org.jspecify.annotations.NullMarked;
