// The scenes of every engine, in WebKit.
import { launchWebkit } from "./webkit.mjs";
import { describeScenes } from "./scenes.mjs";

describeScenes(launchWebkit);
