/** What time it is: in Japan, and only from the injected clock. */
package org.yorisoi.platform.time;
