import type { TrackFile } from '../schema.ts';
import { commerceTopics } from './domains/commerce.ts';
import { financeTopics } from './domains/finance.ts';
import { geospatialTopics } from './domains/geospatial.ts';
import { healthAndIndustryTopics } from './domains/health-and-industry.ts';
import { identityPublicAndToolsTopics } from './domains/identity-public-and-tools.ts';
import { mediaAndSocialTopics } from './domains/media-and-social.ts';
import { roboticsTopics } from './domains/robotics.ts';
import { searchAndGenomicsTopics } from './domains/search-and-genomics.ts';
import { smartContractTopics } from './domains/smart-contracts.ts';

export const domains: TrackFile = {
  track: {
    id: 'domains',
    title: 'Domain knowledge',
    synonyms: [
      'domain knowledge',
      'domain expert',
      'industry knowledge',
      'fintech',
      'healthtech',
      'insurtech',
      'adtech',
      'edtech',
      'proptech',
      'govtech',
      'mobility',
      'e-commerce',
      'gaming industry',
      'logistics',
    ],
    core: [
      'payment-systems',
      'e-commerce',
      'privacy-engineering',
      'fraud-detection',
      'recommender-systems',
      'healthcare-interoperability',
      'geospatial-data',
      'messaging-systems',
      'booking-systems',
      'double-entry-ledger',
    ],
  },
  topics: [
    ...searchAndGenomicsTopics,
    ...smartContractTopics,
    ...roboticsTopics,
    ...geospatialTopics,
    ...financeTopics,
    ...commerceTopics,
    ...healthAndIndustryTopics,
    ...mediaAndSocialTopics,
    ...identityPublicAndToolsTopics,
  ],
};
