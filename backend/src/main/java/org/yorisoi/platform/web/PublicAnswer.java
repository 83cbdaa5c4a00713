package org.yorisoi.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code GET} whose answer to the public depends on nothing but its address, {@code Accept}, today's date and the
 * named subject of its prefecture. Callers without a cookie or token get the answer out of memory as long as the subject's
 * {@linkplain org.yorisoi.platform.revision.Revisions revision} and the day are the same, with a strong {@code ETag}, and
 * a 304 if they have it already; the method isn't called and the database isn't asked. {@code HEAD} is answered alike, without
 * the bytes.
 *
 * <p>How to use it: the method is {@code @Open}, its path has {@code {prefecture}}, and it returns a record, a text or
 * bytes, alone or in a {@code Response} (streams are passed on and not kept). Every transaction that changes what the
 * method shows calls {@code revisions.bump(prefecture, subject)}; {@code SalonService.REVISED} is the subject of salons and meetings.
 * Callers who have signed in are never answered from that memory, and never into it. The contract gets its 304 and its
 * headers by itself.
 */
@Documented
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicAnswer {

    /** The subject whose revision counts. */
    String value() default "";
}
