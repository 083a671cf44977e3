// All scenes that run in every engine.
import { testOf } from "./fixture.mjs";
import { describeRating, describeStill } from "./rating_scenes.mjs";

export function describeScenes(launch) {
  const test = testOf(launch);
  describeRating(test);
  describeStill(test);
}
