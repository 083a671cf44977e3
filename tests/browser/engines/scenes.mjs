// All scenes that run in every engine.
import { describeEmbed } from "./embed_scenes.mjs";
import { testOf } from "./fixture.mjs";
import { describeLayout } from "./layout_scenes.mjs";
import { describeRating, describeStill } from "./rating_scenes.mjs";
import { describeTools } from "./tool_scenes.mjs";

export function describeScenes(launch) {
  const test = testOf(launch);
  // A test may start its browser.
  test.describe.configure({ timeout: 60_000 });
  describeRating(test);
  describeTools(test);
  describeEmbed(test);
  describeLayout(test);
  describeStill(test);
}
