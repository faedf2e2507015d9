/**
 * Time expressions: what a report's words say about when, read against the day of publication and
 * written as TIMEX3 values.
 */
@NullMarked
package org.athir.time;

import org.jspecify.annotations.NullMarked;
