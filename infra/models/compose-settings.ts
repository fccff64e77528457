/** What the composing function is given to write with a model: its variables and its rights. */

import type * as compose from '../../functions/lambda/compose.ts';
import type { BedrockModels, Models } from '../config/models.ts';
import type { Access } from '../data/access.ts';
import type { Variables } from '../functions/product-function.ts';
import { secretAccess } from '../security/secret-access.ts';
import { accessTo, type Depth, idOf, modelOf, type Place } from './bedrock.ts';

export interface ComposeSettings {
  variables: Partial<Variables<typeof compose.environment>>;
  access: readonly Access[];
}

/** @throws {ConfigError} for a cross-region profile that is not known here */
export function composeSettings(models: Models, place: Place): ComposeSettings {
  switch (models.type) {
    case 'none':
      return { variables: { COMPOSER: 'model-free' }, access: [] };
    case 'bedrock':
      return bedrock(models, place);
    case 'openai-compatible': {
      const { baseUrl, short, deep = short, keySecretName } = models;
      return {
        variables: {
          COMPOSER: models.type,
          MODEL_BASE_URL: baseUrl,
          MODEL_ID_SHORT: short,
          MODEL_ID_DEEP: deep,
          ...pricesOf(models, { short, deep }),
          ...(keySecretName !== undefined && { MODEL_API_KEY_SECRET: keySecretName }),
        },
        access: keySecretName === undefined ? [] : [secretAccess(keySecretName, place)],
      };
    }
  }
}

function bedrock(models: BedrockModels, installed: Place): ComposeSettings {
  const { partition, account } = installed;
  const place = { partition, account, region: models.region ?? installed.region };
  const short = modelOf(models, 'short', place.region);
  const deep = modelOf(models, 'deep', place.region);
  const ids = { short: idOf(short), deep: idOf(deep) };
  const different = ids.short === ids.deep ? [short] : [short, deep];
  return {
    variables: {
      COMPOSER: models.type,
      MODEL_ID_SHORT: ids.short,
      MODEL_ID_DEEP: ids.deep,
      ...(models.region !== undefined && { MODEL_REGION: models.region }),
      ...pricesOf(models, ids),
    },
    access: different.flatMap((model) => accessTo(model, models, place)),
  };
}

function pricesOf(
  { prices }: Pick<BedrockModels, 'prices'>,
  ids: Readonly<Record<Depth, string>>,
): { MODEL_PRICES?: string } {
  const list = {
    ...(prices?.deep && { [ids.deep]: prices.deep }),
    ...(prices?.short && { [ids.short]: prices.short }),
  };
  return Object.keys(list).length === 0 ? {} : { MODEL_PRICES: JSON.stringify(list) };
}
