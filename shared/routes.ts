/** Every route of the API: one list for the router, the OpenAPI document, the infrastructure and the client. */

export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** API Gateway path, parameters in braces. */
  path: string;
  /** Paths that do the same. */
  aliases: readonly string[];
  /** Whether the caller must be signed in. */
  signedIn: boolean;
}

export const ROUTES = {
  startPrep: {
    method: 'POST',
    path: '/api/prep',
    aliases: ['/api/prepare', '/api/sessions'],
    signedIn: true,
  },
  getSession: { method: 'GET', path: '/api/session/{id}', aliases: [], signedIn: true },
  deleteSession: { method: 'DELETE', path: '/api/session/{id}', aliases: [], signedIn: true },
  listSessions: { method: 'GET', path: '/api/sessions', aliases: [], signedIn: true },
  startUpload: { method: 'POST', path: '/api/uploads', aliases: [], signedIn: true },
  startPdf: { method: 'POST', path: '/api/session/{id}/export-pdf', aliases: [], signedIn: true },
  getPdf: { method: 'GET', path: '/api/pdf/{id}', aliases: [], signedIn: true },
  exportData: { method: 'GET', path: '/api/user/export', aliases: [], signedIn: true },
  deleteData: { method: 'DELETE', path: '/api/user/data', aliases: [], signedIn: true },
  getDataDeletion: { method: 'GET', path: '/api/user/data', aliases: [], signedIn: true },
  health: { method: 'GET', path: '/api/health', aliases: [], signedIn: false },
  openApi: { method: 'GET', path: '/api/openapi.json', aliases: [], signedIn: false },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** The path of one session, as `status_url` gives it. */
export const sessionPath = (id: string): string => ROUTES.getSession.path.replace('{id}', id);

/** Where a session's plan is asked for as a PDF. */
export const startPdfPath = (sessionId: string): string => ROUTES.startPdf.path.replace('{id}', sessionId);

/** The path of one PDF, as its `status_url` gives it. */
export const pdfPath = (id: string): string => ROUTES.getPdf.path.replace('{id}', id);
