package org.humanbeingsfirst.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar's manifest. */
final class PressVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"press " + number()};
    }

    /** Such as {@code 0.1.0}; {@code (not packaged)} where the program is not run from its jar. */
    static String number() {
        String version = Press.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
