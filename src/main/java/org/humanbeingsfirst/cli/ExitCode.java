package org.humanbeingsfirst.cli;

/** What the press tells the shell when it ends. */
public final class ExitCode {

    /** All is well; warnings may have been printed. */
    public static final int CLEAN = 0;

    /** At least one finding of severity error. */
    public static final int FINDINGS = 1;

    /** Wrong usage or configuration. */
    public static final int USAGE = 2;

    /** The press itself broke. */
    public static final int BROKEN = 3;

    private ExitCode() {}
}
