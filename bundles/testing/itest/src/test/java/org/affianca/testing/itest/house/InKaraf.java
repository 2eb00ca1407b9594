package org.affianca.testing.itest.house;

/** Tests in Karaf: one container of Pax Exam for all of them. */
public final class InKaraf extends Towns {
    public InKaraf() {
        super(KarafInPaxExam::new);
    }
}
