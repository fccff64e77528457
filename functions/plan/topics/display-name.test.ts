import { describe, expect, it } from 'vitest';
import { topicById } from '../curriculum/curriculum.ts';
import type { Topic } from '../curriculum/schema.ts';
import { displayName, withAspects } from './display-name.ts';

const topic = (id: string): Topic => {
  const found = topicById.get(id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
};
const named = (id: string, surface: string) => ({ id, surface });

describe('the name a plan shows', () => {
  it('joins the technology as the topic says it reads best', () => {
    expect(displayName(topic('event-streaming'), [named('kafka', 'Kafka')])).toBe(
      'Event streaming with Kafka',
    );
    expect(displayName(topic('transactions'), [named('postgresql', 'postgres')])).toBe(
      'Transactions and isolation levels in PostgreSQL',
    );
    expect(displayName(topic('kubernetes'), [named('helm', 'Helm')])).toBe('Kubernetes operations (Helm)');
  });

  it('writes a technology as the evidence does where it is another product of the same kind', () => {
    expect(displayName(topic('relational-operations'), [named('mysql', 'MariaDB')])).toContain('MariaDB');
  });

  it('shows a tool by its own name, not by the phrase that stands for it, and whatever letters the name begins with', () => {
    const names = [named('mlflow', 'model registry'), named('mlflow', 'MLflow'), named('triton', 'KServe')];
    expect(displayName(topic('mlops'), names)).toBe('MLOps and model deployment (MLflow, KServe)');
  });

  it('shows two at most and none twice', () => {
    const names = [
      named('rabbitmq', 'RabbitMQ'),
      named('rabbitmq', 'RabbitMQ'),
      named('sqs', 'SQS'),
      named('nats', 'NATS'),
    ];
    expect(displayName(topic('message-queues'), names)).toBe(
      'Message queues and background jobs with RabbitMQ and SQS',
    );
  });

  it('never repeats what the name already says', () => {
    expect(
      displayName(topic('kubernetes'), [named('kubernetes', 'k8s'), named('kubernetes', 'Kubernetes')]),
    ).not.toMatch(/Kubernetes.*Kubernetes/);
  });

  it('adds no second bracket, and no bracket that mostly repeats the name', () => {
    expect(displayName(topic('cost-optimisation'), [named('finops', 'Kubecost')])).not.toMatch(/\(.*\(/);
    expect(
      displayName(topic('payment-systems'), [named('instant-payments', 'Instant Payments')]),
    ).not.toContain('(');
    expect(displayName(topic('deep-learning'), [named('pytorch', 'PyTorch')])).toBe(
      'Deep learning (PyTorch)',
    );
  });

  it("leaves out the company's own product", () => {
    const own = [named('redis', 'Redis')];
    expect(displayName(topic('caching'), own, 'redis')).toBe('Caching and cache invalidation');
    expect(displayName(topic('caching'), own, 'acme')).toBe('Caching and cache invalidation with Redis');
  });
});

describe('sides of a topic in its name', () => {
  it('shows at most two that the name does not say, in brackets', () => {
    expect(
      withAspects('Stream processing with Flink', ['stream processing', 'late events', 'watermarks', 'CEP']),
    ).toBe('Stream processing with Flink (late events, watermarks)');
  });

  it('leaves a name alone that has a bracket or would grow too long', () => {
    expect(withAspects('Payment systems (Stripe)', ['refunds'])).toBe('Payment systems (Stripe)');
    const long = 'Sagas, outbox pattern and distributed transactions with PostgreSQL and Kafka';
    expect(withAspects(long, ['compensating action'])).toBe(long);
  });
});
