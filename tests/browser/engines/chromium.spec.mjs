// The scenes of every engine, in Chromium.
import { launchChromium } from "./chromium.mjs";
import { describeScenes } from "./scenes.mjs";

describeScenes(launchChromium);
