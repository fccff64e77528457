/**
 * PDFs: the two routes, the function with the browser, and the state machine between them. The function with the
 * browser reads plans and writes PDFs; nothing else of anybody is within its reach.
 */
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type * as buildPdf from '../../functions/lambda/build-pdf.ts';
import type * as getPdf from '../../functions/lambda/get-pdf.ts';
import type * as recordPdfFailure from '../../functions/lambda/record-pdf-failure.ts';
import type * as startPdf from '../../functions/lambda/start-pdf.ts';
import type { Config } from '../config/schema.ts';
import * as access from '../data/access.ts';
import type { Data } from '../data/data.ts';
import { type FunctionDefaults, ProductFunction } from '../functions/product-function.ts';
import { PdfWorkflow } from '../workflow/pdf-workflow.ts';
import { workflowRole } from '../workflow/workflow-role.ts';

export interface PdfRendererProps {
  data: Data;
  config: Config;
  defaults: FunctionDefaults;
}

/** PDFs a day for each prep a day: a plan may be wanted again, and a failed PDF tried again. */
const PDFS_PER_PREP = 3;

export class PdfRenderer extends Construct {
  readonly stateMachine: IStateMachine;
  readonly startPdf: ProductFunction<typeof startPdf.environment>;
  readonly getPdf: ProductFunction<typeof getPdf.environment>;
  /** By the name a reader sees. */
  readonly functions: Readonly<Record<string, { fn: IFunction }>>;

  constructor(scope: Construct, id: string, props: PdfRendererProps) {
    super(scope, id);
    const { data, defaults } = props;
    const stores = {
      USER_DATA_TABLE: data.userData.tableName,
      PRIVATE_BUCKET: data.privateBucket.bucketName,
    };
    const build = new ProductFunction<typeof buildPdf.environment>(this, 'Build', {
      name: 'build-pdf',
      description: 'State: Make the PDF',
      // What the Chromium package ships.
      architecture: Architecture.X86_64,
      environment: stores,
      access: [
        access.runItems(data, ['GetItem', 'UpdateItem']),
        access.plans(data),
        access.pdfs(data, ['PutObject', 'PutObjectTagging', 'DeleteObject']),
        access.missingObjects(data.privateBucket),
        ...access.keyOf(data),
      ],
      defaults,
    });
    const recordFailure = new ProductFunction<typeof recordPdfFailure.environment>(this, 'RecordFailure', {
      name: 'record-pdf-failure',
      description: 'State: Record the failed PDF',
      environment: { USER_DATA_TABLE: data.userData.tableName },
      access: [access.runItems(data, ['UpdateItem']), ...access.keyOf(data)],
      defaults,
    });
    this.stateMachine = this.#workflow(defaults, build.fn, recordFailure.fn);
    this.startPdf = this.#startPdf(props, stores);
    this.getPdf = new ProductFunction<typeof getPdf.environment>(this, 'Get', {
      name: 'get-pdf',
      description: 'GET /api/pdf/{id}',
      environment: stores,
      access: [access.runItems(data, ['GetItem', 'UpdateItem']), ...this.#linking(data)],
      defaults,
    });
    this.functions = {
      startPdf: this.startPdf,
      getPdf: this.getPdf,
      buildPdf: build,
      recordPdfFailure: recordFailure,
    };
  }

  #workflow(defaults: FunctionDefaults, build: IFunction, recordFailure: IFunction): IStateMachine {
    const logs = new LogGroup(this, 'WorkflowLogs', {
      logGroupName: `/aws/vendedlogs/states/${defaults.installation}-pdf`,
      retention: defaults.logRetention,
      removalPolicy: defaults.removalPolicy,
      ...(defaults.key && { encryptionKey: defaults.key }),
    });
    const role = workflowRole(this, 'WorkflowRole', 'Role of the PDF workflow', [build, recordFailure]);
    const { stateMachine } = new PdfWorkflow(this, 'Workflow', {
      build,
      recordFailure,
      role: role.withoutPolicyUpdates(),
      logs,
    });
    stateMachine.node.addDependency(role);
    return stateMachine;
  }

  #startPdf(
    { data, config, defaults }: PdfRendererProps,
    stores: Record<'USER_DATA_TABLE' | 'PRIVATE_BUCKET', string>,
  ): ProductFunction<typeof startPdf.environment> {
    const { prepsPerUserPerDay, prepsPerDay } = config.limits;
    return new ProductFunction<typeof startPdf.environment>(this, 'Start', {
      name: 'start-pdf',
      description: 'POST /api/session/{id}/export-pdf',
      environment: {
        ...stores,
        GUARD_TABLE: data.guard.tableName,
        PDF_STATE_MACHINE_ARN: this.stateMachine.stateMachineArn,
        PDFS_PER_USER_PER_DAY: String(prepsPerUserPerDay * PDFS_PER_PREP),
        PDFS_PER_DAY: String(prepsPerDay * PDFS_PER_PREP),
      },
      access: [
        access.runItems(data, ['Query', 'GetItem', 'PutItem', 'UpdateItem']),
        access.rates(data),
        { actions: ['states:StartExecution'], resources: [this.stateMachine.stateMachineArn] },
        ...this.#linking(data),
      ],
      defaults,
    });
  }

  /** The signed link carries the function's own right to read the object. */
  #linking(data: Data): access.Access[] {
    return [
      access.pdfs(data, ['GetObject']),
      access.missingObjects(data.privateBucket),
      ...access.keyOf(data),
    ];
  }
}
