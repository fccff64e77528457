/** Every route of the API, composed from the modules that are deployed. */
import type { ApiHandler } from '../../functions/api/http.ts';
import * as deleteDataFn from '../../functions/lambda/delete-data.ts';
import * as deleteSessionFn from '../../functions/lambda/delete-session.ts';
import * as exportDataFn from '../../functions/lambda/export-data.ts';
import * as getDataDeletionFn from '../../functions/lambda/get-data-deletion.ts';
import * as getPdfFn from '../../functions/lambda/get-pdf.ts';
import * as getSessionFn from '../../functions/lambda/get-session.ts';
import * as healthFn from '../../functions/lambda/health.ts';
import * as listSessionsFn from '../../functions/lambda/list-sessions.ts';
import * as openApiFn from '../../functions/lambda/openapi.ts';
import * as startPdfFn from '../../functions/lambda/start-pdf.ts';
import * as startPrepFn from '../../functions/lambda/start-prep.ts';
import * as startUploadFn from '../../functions/lambda/start-upload.ts';
import type { World } from '../../functions/world.ts';
import type { RouteName } from '../../shared/routes.ts';

export type Routes = Record<RouteName, ApiHandler>;

/** @param variables what the functions of a deployment are given, those of the state machines too */
export function localRoutes(variables: Readonly<Record<string, string>>, world: World): Routes {
  return {
    startPrep: startPrepFn.create(startPrepFn.environment.parse(variables), world),
    getSession: getSessionFn.create(getSessionFn.environment.parse(variables), world),
    listSessions: listSessionsFn.create(listSessionsFn.environment.parse(variables), world),
    startUpload: startUploadFn.create(startUploadFn.environment.parse(variables), world),
    startPdf: startPdfFn.create(startPdfFn.environment.parse(variables), world),
    getPdf: getPdfFn.create(getPdfFn.environment.parse(variables), world),
    deleteSession: deleteSessionFn.create(deleteSessionFn.environment.parse(variables), world),
    exportData: exportDataFn.create(exportDataFn.environment.parse(variables), world),
    deleteData: deleteDataFn.create(deleteDataFn.environment.parse(variables), world),
    getDataDeletion: getDataDeletionFn.create(getDataDeletionFn.environment.parse(variables), world),
    health: healthFn.create(),
    openApi: openApiFn.create(),
  };
}
