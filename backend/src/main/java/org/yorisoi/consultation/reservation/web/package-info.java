/** Slots, reservations and waiting lists over HTTP. */
package org.yorisoi.consultation.reservation.web;
