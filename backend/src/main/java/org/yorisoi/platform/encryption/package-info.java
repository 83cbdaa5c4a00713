/** Secret keys, and the encryption of what a stolen database must not tell. */
package org.yorisoi.platform.encryption;
