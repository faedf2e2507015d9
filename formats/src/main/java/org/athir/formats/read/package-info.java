/** Reading reports: from files, folders and streams to documents, bad reports set aside. */
@NullMarked
package org.athir.formats.read;

import org.jspecify.annotations.NullMarked;
