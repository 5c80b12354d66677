import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { startTelemetry, type Telemetry, type TelemetryOptions } from '../../../src/adapters/telemetry/index.ts'

export interface OpenedTelemetry extends Telemetry {
  readonly tracer: ReturnType<TracerProvider['getTracer']>
  readonly spans: () => ReturnType<InMemorySpanExporter['getFinishedSpans']>
  /** The page that Prometheus reads. */
  readonly page: () => Promise<string>
}

/** The telemetry over the real SDK, whose spans stay in memory. */
export function openTelemetry(options: Pick<TelemetryOptions, 'hashers'> = {}): OpenedTelemetry {
  const exporter = new InMemorySpanExporter()
  const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer('test')
  const reader = new PrometheusExporter({ preventServerStart: true })
  const meter = new MeterProvider({ readers: [reader] }).getMeter('test')
  const serializer = new PrometheusSerializer('', false, undefined, true, true)
  return {
    ...startTelemetry({ ...options, meter, tracer }),
    tracer,
    spans: () => exporter.getFinishedSpans(),
    page: async () => serializer.serialize((await reader.collect()).resourceMetrics)
  }
}
