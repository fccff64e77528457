/**
 * Limits of AWS clients: every call ends within its timeout, whatever the network does. Where the services are comes
 * from the SDK's standard variables (AWS_REGION, AWS_ENDPOINT_URL_*), so nothing here knows its surroundings.
 */
export const CLIENT_LIMITS = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
};
