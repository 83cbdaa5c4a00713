/** Lists in pages. */
package org.yorisoi.platform.paging;
