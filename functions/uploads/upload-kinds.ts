export const UPLOAD_KINDS = ['pdf', 'docx', 'linkedin-export', 'text'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];
