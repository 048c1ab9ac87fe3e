package org.humanbeingsfirst.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar's manifest. */
final class PressVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Press.class.getPackage().getImplementationVersion();
        return new String[] {"press " + (version == null ? "(not packaged)" : version)};
    }
}
