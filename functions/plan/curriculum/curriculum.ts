/** The whole curriculum as it is written: every track and topic. Product code reads it through `#curriculum`. */
import type { TrackFile, WrittenTopic, WrittenTrack } from './schema.ts';
import { specialisms } from './specialisms.ts';
import { algorithms } from './tracks/algorithms.ts';
import { backend } from './tracks/backend.ts';
import { businessApplications } from './tracks/business-applications.ts';
import { customerEngineering } from './tracks/customer-engineering.ts';
import { dataAnalysis } from './tracks/data-analysis.ts';
import { dataEngineering } from './tracks/data-engineering.ts';
import { databases } from './tracks/databases.ts';
import { devopsSre } from './tracks/devops-sre.ts';
import { domains } from './tracks/domains.ts';
import { embedded } from './tracks/embedded.ts';
import { engineeringManagement } from './tracks/engineering-management.ts';
import { frontend } from './tracks/frontend.ts';
import { fullStack } from './tracks/full-stack.ts';
import { gameDevelopment } from './tracks/game-development.ts';
import { itSystems } from './tracks/it-systems.ts';
import { llmApplications } from './tracks/llm-applications.ts';
import { machineLearning } from './tracks/machine-learning.ts';
import { mobileAndroid } from './tracks/mobile-android.ts';
import { mobileCrossPlatform } from './tracks/mobile-cross-platform.ts';
import { mobileIos } from './tracks/mobile-ios.ts';
import { networkEngineering } from './tracks/network-engineering.ts';
import { productManagement } from './tracks/product-management.ts';
import { qaAutomation } from './tracks/qa-automation.ts';
import { security } from './tracks/security.ts';
import { systemDesign } from './tracks/system-design.ts';
import { systemsProgramming } from './tracks/systems-programming.ts';
import { uxEngineering } from './tracks/ux-engineering.ts';

export const trackFiles: readonly TrackFile[] = [
  backend,
  frontend,
  fullStack,
  mobileIos,
  mobileAndroid,
  mobileCrossPlatform,
  dataEngineering,
  dataAnalysis,
  machineLearning,
  llmApplications,
  devopsSre,
  security,
  qaAutomation,
  embedded,
  databases,
  systemDesign,
  algorithms,
  engineeringManagement,
  productManagement,
  uxEngineering,
  systemsProgramming,
  gameDevelopment,
  networkEngineering,
  customerEngineering,
  businessApplications,
  itSystems,
  domains,
];

/** Roles without topics of their own first: they are the narrower ones. */
export const tracks: readonly WrittenTrack[] = [...specialisms, ...trackFiles.map((file) => file.track)];
export const topics: readonly WrittenTopic[] = trackFiles.flatMap((file) => file.topics);

export const topicById: ReadonlyMap<string, WrittenTopic> = new Map(topics.map((topic) => [topic.id, topic]));
