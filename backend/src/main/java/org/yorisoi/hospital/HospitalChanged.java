package org.yorisoi.hospital;

import java.util.UUID;

/** Fired, inside the transaction, after what is kept about a hospital has changed. */
public record HospitalChanged(String prefecture, UUID hospitalId) {
}
