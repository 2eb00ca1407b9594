package org.affianca.api.activity;

/** Whether somebody came to a session: code of list {@code attendance-mark}, and a remark of at most 500 characters. */
public record Mark(int session, int enrolment, String mark, String note) {}
