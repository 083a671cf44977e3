// The scenes of every engine, in Firefox.
import { launchFirefox } from "./firefox.mjs";
import { describeScenes } from "./scenes.mjs";

describeScenes(launchFirefox);
