// Printed from proto/ryft.tsv and XLA's descriptors by ryft-xla-codegen.
use std::collections::HashMap;
pub use ::prost_types::Any as ProtoAny;
use ::prost_types::Duration;
/// XLA's `xla.PjRtTopologyDescriptionProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Topology {
    #[prost(uint64, tag = "1")]
    pub platform_id: u64,
    #[prost(string, tag = "2")]
    pub platform_name: String,
    #[prost(string, tag = "3")]
    pub platform_version: String,
    #[prost(bool, tag = "4")]
    pub is_subslice_topology: bool,
    #[prost(message, optional, tag = "9")]
    pub platform_specific_topology: Option<ProtoAny>,
}
/// XLA's `xla.CpuTopologyProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CpuTopology {
    #[prost(message, repeated, tag = "1")]
    pub cpu_devices: Vec<CpuTopologyDevice>,
    /// Reserved by XLA, which ignores it.
    #[prost(string, repeated, tag = "4")]
    pub machine_attributes: Vec<String>,
}
/// XLA's `xla.CpuTopologyProto.CpuDevice`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CpuTopologyDevice {
    #[prost(int32, tag = "2")]
    pub process_index: i32,
    #[prost(int32, tag = "3")]
    pub local_hardware_id: i32,
}
/// XLA's `xla.GpuTopologyProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuTopology {
    #[prost(string, tag = "3")]
    pub platform_version: String,
    #[prost(int32, tag = "4")]
    pub num_partitions: i32,
    #[prost(int32, tag = "5")]
    pub num_hosts_per_partition: i32,
    #[prost(int32, tag = "6")]
    pub num_devices_per_host: i32,
    #[prost(message, optional, tag = "8")]
    pub gpu_target_config: Option<GpuTargetConfiguration>,
}
/// XLA's `xla.PrimitiveType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BufferType {
    Invalid = 0,
    Token = 17,
    Predicate = 1,
    I1 = 30,
    I2 = 26,
    I4 = 21,
    I8 = 2,
    I16 = 3,
    I32 = 4,
    I64 = 5,
    U1 = 31,
    U2 = 27,
    U4 = 22,
    U8 = 6,
    U16 = 7,
    U32 = 8,
    U64 = 9,
    F4E2M1FN = 32,
    F8E3M4 = 29,
    F8E4M3 = 28,
    F8E4M3FN = 20,
    F8E4M3FNUZ = 25,
    F8E4M3B11FNUZ = 23,
    F8E5M2 = 19,
    F8E5M2FNUZ = 24,
    F8E8M0FNU = 33,
    BF16 = 16,
    F16 = 10,
    F32 = 11,
    F64 = 12,
    C64 = 15,
    C128 = 18,
    Tuple = 13,
    OpaqueType = 14,
    Buffer = 34,
}
/// XLA's `xla.ShapeProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Shape {
    #[prost(enumeration = "BufferType", tag = "2")]
    pub element_type: i32,
    #[prost(int64, repeated, tag = "3")]
    pub dimensions: Vec<i64>,
    #[prost(bool, repeated, tag = "6")]
    pub is_dynamic_dimension: Vec<bool>,
    #[prost(message, repeated, tag = "4")]
    pub tuple_shapes: Vec<Shape>,
    #[prost(message, optional, boxed, tag = "5")]
    pub layout: Option<Box<Layout>>,
}
/// XLA's `xla.DimLevelType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum DimensionLevel {
    Dense = 0,
    Compressed = 1,
    LooseCompressed = 3,
    Singleton = 2,
}
/// XLA's `xla.TileProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Tile {
    #[prost(int64, repeated, tag = "1")]
    pub dimensions: Vec<i64>,
}
/// XLA's `xla.SplitConfigProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DimensionSplit {
    #[prost(int64, tag = "1")]
    pub dimension: i64,
    #[prost(int64, repeated, tag = "2")]
    pub split_indices: Vec<i64>,
}
/// XLA's `xla.LayoutProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Layout {
    #[prost(int64, repeated, tag = "1")]
    pub minor_to_major: Vec<i64>,
    #[prost(enumeration = "DimensionLevel", repeated, tag = "9")]
    pub dimension_levels: Vec<i32>,
    #[prost(bool, repeated, tag = "13")]
    pub is_dimension_level_unique: Vec<bool>,
    #[prost(bool, repeated, tag = "14")]
    pub is_dimension_level_ordered: Vec<bool>,
    #[prost(message, repeated, tag = "6")]
    pub tiles: Vec<Tile>,
    #[prost(message, repeated, tag = "17")]
    pub splits: Vec<DimensionSplit>,
    #[prost(int64, optional, tag = "16")]
    pub alignment: Option<i64>,
    #[prost(int64, optional, tag = "7")]
    pub element_size_in_bits: Option<i64>,
    #[prost(int64, optional, tag = "8")]
    pub memory_space: Option<i64>,
    #[prost(enumeration = "BufferType", optional, tag = "11")]
    pub index_type: Option<i32>,
    #[prost(enumeration = "BufferType", optional, tag = "12")]
    pub pointer_type: Option<i32>,
    #[prost(message, optional, boxed, tag = "10")]
    pub physical_shape: Option<Box<Shape>>,
    #[prost(int64, optional, tag = "15")]
    pub dynamic_shape_metadata_prefix_size_in_bytes: Option<i64>,
}
/// XLA's `xla.ProfileType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ProfileType {
    Invalid = 0,
    Window = 1,
    Flag = 2,
    Integer = 3,
}
/// XLA's `xla.ProfileSource`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ProfileSource {
    UnknownSource = 0,
    Embedded = 1,
    Remote = 2,
}
/// XLA's `xla.CompilationEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CompilationEvent {
    UnknownEvent = 0,
    FirstCompilation = 1,
    Recompilation = 2,
}
/// XLA's `xla.ProfileGenerationStrategy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ProfileGenerationStrategy {
    Unknown = 0,
    Ga = 1,
    Fanta = 2,
    Cfo = 3,
    Exhaustive = 4,
    LcmGnn = 5,
    LcmMoe = 6,
}
/// XLA's `xla.OpMetadata.ProfileInfo`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct OpMetadataProfileInfo {
    #[prost(enumeration = "ProfileType", repeated, tag = "1")]
    pub profile_type: Vec<i32>,
    #[prost(double, tag = "2")]
    pub relative_speedup: f64,
    #[prost(enumeration = "ProfileSource", tag = "3")]
    pub profile_source: i32,
    #[prost(enumeration = "CompilationEvent", tag = "4")]
    pub compilation_event: i32,
    #[prost(enumeration = "ProfileGenerationStrategy", tag = "5")]
    pub profile_generation_strategy: i32,
}
/// XLA's `xla.OpMetadata`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct OpMetadata {
    #[prost(string, tag = "1")]
    pub op_type: String,
    #[prost(string, tag = "2")]
    pub op_name: String,
    #[prost(string, tag = "3")]
    pub source_file: String,
    #[prost(int32, tag = "4")]
    pub source_line: i32,
    #[prost(int32, tag = "17")]
    pub source_end_line: i32,
    #[prost(int32, tag = "18")]
    pub source_column: i32,
    #[prost(int32, tag = "19")]
    pub source_end_column: i32,
    #[prost(enumeration = "ProfileType", repeated, tag = "5")]
    pub profile_type: Vec<i32>,
    #[prost(int64, tag = "8")]
    pub size_of_generated_code_in_bytes: i64,
    #[prost(int64, tag = "9")]
    pub size_of_memory_working_set_in_bytes: i64,
    #[prost(message, optional, tag = "10")]
    pub profile_info: Option<OpMetadataProfileInfo>,
    #[prost(string, tag = "12")]
    pub deduplicated_name: String,
    #[prost(int32, tag = "15")]
    pub stack_frame_id: i32,
    #[prost(string, tag = "16")]
    pub scheduling_name: String,
}
/// XLA's `xla.MeshProto.MeshAxis`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct MeshAxis {
    #[prost(string, tag = "1")]
    pub name: String,
    #[prost(int64, tag = "2")]
    pub size: i64,
}
/// XLA's `xla.MeshProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Mesh {
    #[prost(message, repeated, tag = "1")]
    pub axes: Vec<MeshAxis>,
    #[prost(int64, repeated, tag = "2")]
    pub device_ids: Vec<i64>,
}
/// XLA's `xla.AxisRefProto.SubAxis`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AxisReferenceSubAxis {
    #[prost(int64, tag = "1")]
    pub pre_size: i64,
    #[prost(int64, tag = "2")]
    pub size: i64,
}
/// XLA's `xla.AxisRefProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AxisReference {
    #[prost(int64, tag = "1")]
    pub mesh_axis_index: i64,
    #[prost(message, optional, tag = "2")]
    pub sub_axis_info: Option<AxisReferenceSubAxis>,
}
/// XLA's `xla.NamedShardingProto.DimensionSharding`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NamedShardingDimension {
    #[prost(message, repeated, tag = "1")]
    pub axes: Vec<AxisReference>,
    #[prost(bool, tag = "2")]
    pub is_closed: bool,
}
/// XLA's `xla.NamedShardingProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct NamedSharding {
    #[prost(message, optional, tag = "2")]
    pub mesh: Option<Mesh>,
    #[prost(message, repeated, tag = "3")]
    pub dim_shardings: Vec<NamedShardingDimension>,
    #[prost(message, repeated, tag = "4")]
    pub replicated_axes: Vec<AxisReference>,
    #[prost(message, repeated, tag = "5")]
    pub unreduced_axes: Vec<AxisReference>,
    #[prost(message, repeated, tag = "6")]
    pub metadata: Vec<OpMetadata>,
    #[prost(message, repeated, tag = "7")]
    pub manual_axes: Vec<AxisReference>,
}
/// XLA's `xla.OpSharding.Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum OpShardingType {
    Replicated = 0,
    Maximal = 1,
    Tuple = 2,
    Other = 3,
    Manual = 4,
    Unknown = 5,
    Unreduced = 6,
}
/// XLA's `xla.OpSharding.ShardGroupType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ShardGroupType {
    As = 0,
    Like = 1,
}
/// XLA's `xla.OpSharding`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct OpSharding {
    #[prost(enumeration = "OpShardingType", tag = "1")]
    pub r#type: i32,
    #[prost(message, optional, tag = "2")]
    pub tile_shape: Option<Shape>,
    #[prost(int64, repeated, tag = "3")]
    pub tile_assignment_dimensions: Vec<i64>,
    #[prost(int64, repeated, tag = "4")]
    pub tile_assignment_devices: Vec<i64>,
    #[prost(message, repeated, tag = "5")]
    pub tuple_shardings: Vec<OpSharding>,
    #[prost(bool, tag = "6")]
    pub replicate_on_last_tile_dim: bool,
    #[prost(message, repeated, tag = "7")]
    pub metadata: Vec<OpMetadata>,
    #[prost(enumeration = "OpShardingType", repeated, tag = "8")]
    pub last_tile_dims: Vec<i32>,
    #[prost(int64, repeated, tag = "9")]
    pub iota_reshape_dims: Vec<i64>,
    #[prost(int32, repeated, tag = "10")]
    pub iota_transpose_perm: Vec<i32>,
    #[prost(bool, tag = "11")]
    pub is_shard_group: bool,
    #[prost(int64, tag = "12")]
    pub shard_group_id: i64,
    #[prost(enumeration = "ShardGroupType", tag = "13")]
    pub shard_group_type: i32,
    #[prost(message, optional, tag = "14")]
    pub named_sharding: Option<NamedSharding>,
}
/// XLA's `xla.CompilationEnvironmentsProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CompilationEnvironments {
    #[prost(message, repeated, tag = "1")]
    pub environments: Vec<ProtoAny>,
}
/// XLA's `xla.GpuCompilationEnvironment`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuCompilationEnvironment {
    #[prost(int64, tag = "1")]
    pub dummy_flag: i64,
}
/// XLA's `xla.IntRangeInclusive`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Range {
    #[prost(int64, tag = "1")]
    pub first: i64,
    #[prost(int64, tag = "2")]
    pub last: i64,
}
/// XLA's `xla.ThunkBufferDebugFilter`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ThunkBufferDebugFilter {
    #[prost(message, repeated, tag = "1")]
    pub thunk_id_ranges: Vec<Range>,
    #[prost(string, repeated, tag = "2")]
    pub profile_annotation_regexes: Vec<String>,
}
/// XLA's `xla.autotuner.Backend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AutoTuneBackend {
    All = 0,
    Cudnn = 1,
    Triton = 2,
    Cublas = 3,
    Cublaslt = 4,
}
/// XLA's `xla.DebugOptions.AutotuneCacheMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AutoTuneCacheMode {
    Unspecified = 0,
    Update = 1,
    Read = 2,
}
/// XLA's `xla.DebugOptions.CollectiveOpType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CollectiveOperationType {
    NoOp = 0,
    AllReduce = 1,
    AllGather = 2,
    ReduceScatter = 3,
    CollectiveBroadcast = 4,
    AllToAll = 5,
    CollectivePermute = 6,
    RaggedAllToAll = 7,
    AllCollectives = 8,
}
/// XLA's `xla.DebugOptions.CommandBufferCmdType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CommandBufferCommandType {
    Invalid = 0,
    Fusion = 1,
    Cublas = 2,
    Cublaslt = 8,
    Cudnn = 3,
    Collectives = 4,
    Conditional = 5,
    While = 6,
    CustomCall = 7,
    DynamicSliceFusion = 9,
    DynamicSliceCopyFusion = 10,
}
/// XLA's `xla.DebugOptions.CommandBufferSchedulingMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CommandBufferSchedulingMode {
    Serialize = 0,
    Concurrent = 1,
    LatencyHidingScheduler = 2,
    ConcurrentRegions = 3,
}
/// XLA's `xla.DebugOptions.DetectionMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum DetectionMode {
    None = 0,
    Warning = 1,
    Fail = 2,
}
/// XLA's `xla.DebugOptions.LibNvJitLinkMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum LibNvJitLinkMode {
    Auto = 0,
    Disabled = 1,
    Enabled = 2,
}
/// XLA's `xla.DebugOptions.LibraryFusionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum LibraryFusionType {
    Invalid = 0,
    Dot = 1,
    Elementwise = 2,
    Reduce = 3,
    IndividualDot = 4,
    IndividualConvolution = 5,
}
/// XLA's `xla.DebugOptions.PartitioningAlgorithm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PartitioningAlgorithm {
    Noop = 0,
    Exp0 = 1,
    Exp1 = 2,
    Exp2 = 3,
}
/// XLA's `xla.DebugOptions.PipelineParallelismOptLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PipelineParallelismOptLevel {
    Disable = 0,
    Enable = 1,
}
/// XLA's `xla.DebugOptions.PGLEStrictnessLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PgleStrictnessLevel {
    Off = 0,
    Warning = 1,
    Error = 2,
}
/// XLA's `xla.DebugOptions.ShapeChecks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ShapeChecks {
    Ignore = 0,
    Runtime = 1,
    Compilation = 2,
}
/// XLA's `xla.DebugOptions.StepMarkerLocation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum StepMarkerLocation {
    StepMarkAtEntry = 0,
    StepMarkAtTopLevelWhileLoop = 1,
    StepMarkAtSecondLevelWhileLoop = 3,
    StepMarkNone = 2,
}
/// XLA's `xla.DebugOptions.WhileLoopUnrolling`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WhileLoopUnrolling {
    NoUnroll = 0,
    DoubleBuffer = 1,
    FullUnroll = 2,
    AutoUnroll = 3,
}
/// XLA's `xla.DebugOptions.XnnGraphFusionMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum XnnGraphFusionMode {
    Disabled = 0,
    Greedy = 1,
    GreedySlinky = 2,
    BypassCostModel = 3,
}
/// XLA's `xla.DebugOptions`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DebugOptions {
    #[prost(bool, optional, tag = "439")]
    pub xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled: Option<bool>,
    #[prost(bool, optional, tag = "408")]
    pub xla_disable_automatic_host_compute_offload: Option<bool>,
    #[prost(bool, optional, tag = "436")]
    pub xla_enable_scoped_logging_timers: Option<bool>,
    #[prost(bool, optional, tag = "370")]
    pub xla_hlo_pass_fix_detect_cycles: Option<bool>,
    #[prost(bool, optional, tag = "419")]
    pub xla_keep_shardings_after_spmd: Option<bool>,
    #[prost(bool, optional, tag = "363")]
    pub xla_unsupported_crash_on_hlo_pass_fix_max_iterations: Option<bool>,
    #[prost(bool, optional, tag = "379")]
    pub xla_unsupported_crash_on_hlo_pass_noop_change: Option<bool>,
    #[prost(bool, optional, tag = "380")]
    pub xla_unsupported_crash_on_hlo_pass_silent_hlo_change: Option<bool>,
    #[prost(int32, optional, tag = "417")]
    pub xla_cpu_collective_call_terminate_timeout_seconds: Option<i32>,
    #[prost(int32, optional, tag = "418")]
    pub xla_cpu_collective_call_warn_stuck_seconds: Option<i32>,
    #[prost(int32, optional, tag = "438")]
    pub xla_cpu_collective_timeout_seconds: Option<i32>,
    #[prost(bool, optional, tag = "337")]
    pub xla_cpu_copy_insertion_use_region_analysis: Option<bool>,
    #[prost(int32, optional, tag = "395")]
    pub xla_cpu_emitter_verification_level: Option<i32>,
    #[prost(bool, optional, tag = "307")]
    pub xla_cpu_enable_concurrency_optimized_scheduler: Option<bool>,
    #[prost(bool, optional, tag = "99")]
    pub xla_cpu_enable_fast_math: Option<bool>,
    #[prost(bool, optional, tag = "140")]
    pub xla_cpu_enable_fast_min_max: Option<bool>,
    #[prost(bool, optional, tag = "425")]
    pub xla_cpu_enable_platform_dependent_math: Option<bool>,
    #[prost(bool, optional, tag = "412")]
    pub xla_cpu_experimental_onednn_custom_call: Option<bool>,
    #[prost(enumeration = "LibraryFusionType", repeated, tag = "399")]
    pub xla_cpu_experimental_onednn_fusion_type: Vec<i32>,
    #[prost(enumeration = "LibraryFusionType", repeated, tag = "400")]
    pub xla_cpu_experimental_xnn_fusion_type: Vec<i32>,
    #[prost(enumeration = "XnnGraphFusionMode", optional, tag = "365")]
    pub xla_cpu_experimental_xnn_graph_fusion_mode: Option<i32>,
    #[prost(enumeration = "LibraryFusionType", repeated, tag = "422")]
    pub xla_cpu_experimental_ynn_fusion_type: Vec<i32>,
    #[prost(bool, optional, tag = "126")]
    pub xla_cpu_fast_math_honor_division: Option<bool>,
    #[prost(bool, optional, tag = "129")]
    pub xla_cpu_fast_math_honor_functions: Option<bool>,
    #[prost(bool, optional, tag = "121")]
    pub xla_cpu_fast_math_honor_infs: Option<bool>,
    #[prost(bool, optional, tag = "120")]
    pub xla_cpu_fast_math_honor_nans: Option<bool>,
    #[prost(bool, optional, tag = "372")]
    pub xla_cpu_generate_unique_c_style_kernel_entry_points: Option<bool>,
    #[prost(string, optional, tag = "333")]
    pub xla_cpu_max_isa: Option<String>,
    #[prost(int32, optional, tag = "323")]
    pub xla_cpu_parallel_codegen_split_count: Option<i32>,
    #[prost(int32, optional, tag = "308")]
    pub xla_cpu_prefer_vector_width: Option<i32>,
    #[prost(bool, optional, tag = "376")]
    pub xla_cpu_use_fusion_emitters: Option<bool>,
    #[prost(bool, optional, tag = "359")]
    pub xla_cpu_use_xnnpack: Option<bool>,
    #[prost(bool, optional, tag = "335")]
    pub xla_enable_fast_math: Option<bool>,
    #[prost(message, optional, tag = "424")]
    pub xla_gpu_experimental_thunk_buffer_debug_filter: Option<ThunkBufferDebugFilter>,
    #[prost(bool, optional, tag = "405")]
    pub xla_dump_hlo_unoptimized_snapshots: Option<bool>,
    #[prost(bool, optional, tag = "429")]
    pub xla_enable_enzyme_comms_opt: Option<bool>,
    #[prost(string, optional, tag = "128")]
    pub xla_gpu_algorithm_denylist_path: Option<String>,
    #[prost(int64, optional, tag = "212")]
    pub xla_gpu_all_gather_combine_threshold_bytes: Option<i64>,
    #[prost(int32, optional, tag = "159")]
    pub xla_gpu_all_reduce_blueconnect_num_devices_per_host: Option<i32>,
    #[prost(int64, optional, tag = "157")]
    pub xla_gpu_all_reduce_combine_threshold_bytes: Option<i64>,
    #[prost(map = "string, string", tag = "357")]
    pub xla_gpu_analytical_latency_estimator_options: HashMap<String, String>,
    #[prost(bool, optional, tag = "321")]
    pub xla_gpu_async_dot: Option<bool>,
    #[prost(int32, optional, tag = "224")]
    pub xla_gpu_auto_spmd_partitioning_memory_budget_gb: Option<i32>,
    #[prost(float, optional, tag = "225")]
    pub xla_gpu_auto_spmd_partitioning_memory_budget_ratio: Option<f32>,
    #[prost(float, optional, tag = "316")]
    pub xla_gpu_autotune_gemm_rtol: Option<f32>,
    #[prost(int32, optional, tag = "123")]
    pub xla_gpu_autotune_level: Option<i32>,
    #[prost(int64, optional, tag = "288")]
    pub xla_gpu_autotune_max_solutions: Option<i64>,
    #[prost(bool, optional, tag = "240")]
    pub xla_gpu_collect_cost_model_stats: Option<bool>,
    #[prost(int64, optional, tag = "461")]
    pub xla_gpu_collective_combine_threshold_count: Option<i64>,
    #[prost(int32, optional, tag = "205")]
    pub xla_gpu_collective_inflation_factor: Option<i32>,
    #[prost(int64, optional, tag = "378")]
    pub xla_gpu_collective_permute_combine_threshold_bytes: Option<i64>,
    #[prost(int64, optional, tag = "237")]
    pub xla_gpu_collective_permute_decomposer_threshold: Option<i64>,
    /// Reserved by XLA, which ignores it.
    #[prost(bool, optional, tag = "354")]
    pub xla_gpu_collectives_use_persistent_cliques: Option<bool>,
    #[prost(enumeration = "CommandBufferSchedulingMode", optional, tag = "404")]
    pub xla_gpu_command_buffer_scheduling_mode: Option<i32>,
    #[prost(bool, optional, tag = "411")]
    pub xla_gpu_command_buffer_unroll_loops: Option<bool>,
    #[prost(bool, optional, tag = "236")]
    pub xla_gpu_copy_insertion_use_region_analysis: Option<bool>,
    #[prost(bool, optional, tag = "101")]
    pub xla_gpu_crash_on_verification_failures: Option<bool>,
    #[prost(bool, optional, tag = "247")]
    pub xla_gpu_cublas_fallback: Option<bool>,
    #[prost(string, optional, tag = "61")]
    pub xla_gpu_cuda_data_dir: Option<String>,
    #[prost(int32, optional, tag = "285")]
    pub xla_gpu_cudnn_gemm_fusion_level: Option<i32>,
    #[prost(int32, optional, tag = "318")]
    pub xla_gpu_cudnn_gemm_max_plans: Option<i32>,
    #[prost(bool, optional, tag = "441")]
    pub xla_gpu_default_to_alg_dot_bf16_bf16_f32: Option<bool>,
    #[prost(bool, optional, tag = "148")]
    pub xla_gpu_deterministic_ops: Option<bool>,
    #[prost(enumeration = "CollectiveOperationType", repeated, tag = "289")]
    pub xla_gpu_disable_async_collectives: Vec<i32>,
    #[prost(bool, optional, tag = "103")]
    pub xla_gpu_disable_gpuasm_optimizations: Option<bool>,
    #[prost(int32, optional, tag = "331")]
    pub xla_gpu_dot_merger_threshold_mb: Option<i32>,
    #[prost(string, optional, tag = "292")]
    pub xla_gpu_dump_autotune_logs_to: Option<String>,
    #[prost(string, optional, tag = "222")]
    pub xla_gpu_dump_autotune_results_to: Option<String>,
    #[prost(bool, optional, tag = "232")]
    pub xla_gpu_dump_autotuned_gemm_fusions: Option<bool>,
    #[prost(bool, optional, tag = "155")]
    pub xla_gpu_dump_llvm_ir: Option<bool>,
    #[prost(bool, optional, tag = "254")]
    pub xla_gpu_enable_all_gather_combine_by_dim: Option<bool>,
    #[prost(bool, optional, tag = "255")]
    pub xla_gpu_enable_analytical_latency_estimator: Option<bool>,
    #[prost(bool, optional, tag = "356")]
    pub xla_gpu_enable_analytical_sol_latency_estimator: Option<bool>,
    #[prost(bool, optional, tag = "305")]
    pub xla_gpu_enable_approx_costly_collectives: Option<bool>,
    #[prost(enumeration = "CommandBufferCommandType", repeated, tag = "258")]
    pub xla_gpu_enable_command_buffer: Vec<i32>,
    /// Reserved by XLA, which ignores it.
    #[prost(bool, optional, tag = "464")]
    pub xla_gpu_enable_command_buffer_va_remapping: Option<bool>,
    #[prost(bool, optional, tag = "259")]
    pub xla_gpu_enable_cub_radix_sort: Option<bool>,
    #[prost(bool, optional, tag = "166")]
    pub xla_gpu_enable_cublaslt: Option<bool>,
    #[prost(bool, optional, tag = "189")]
    pub xla_gpu_enable_cudnn_int8x32_convolution_reordering: Option<bool>,
    #[prost(bool, optional, tag = "262")]
    pub xla_gpu_enable_cudnn_layer_norm: Option<bool>,
    #[prost(bool, optional, tag = "105")]
    pub xla_gpu_enable_dynamic_slice_fusion: Option<bool>,
    #[prost(bool, optional, tag = "100")]
    pub xla_gpu_enable_fast_min_max: Option<bool>,
    #[prost(bool, optional, tag = "216")]
    pub xla_gpu_enable_highest_priority_async_stream: Option<bool>,
    #[prost(bool, optional, tag = "296")]
    pub xla_gpu_enable_host_memory_offloading: Option<bool>,
    #[prost(bool, optional, tag = "186")]
    pub xla_gpu_enable_latency_hiding_scheduler: Option<bool>,
    #[prost(bool, optional, tag = "269")]
    pub xla_gpu_enable_libnvptxcompiler: Option<bool>,
    #[prost(bool, optional, tag = "268")]
    pub xla_gpu_enable_llvm_module_compilation_parallelism: Option<bool>,
    #[prost(bool, optional, tag = "272")]
    pub xla_gpu_enable_nccl_comm_splitting: Option<bool>,
    #[prost(bool, optional, tag = "267")]
    pub xla_gpu_enable_nccl_user_buffers: Option<bool>,
    #[prost(bool, optional, tag = "460")]
    pub xla_gpu_enable_pdl: Option<bool>,
    #[prost(bool, optional, tag = "227")]
    pub xla_gpu_enable_pipelined_all_gather: Option<bool>,
    #[prost(bool, optional, tag = "217")]
    pub xla_gpu_enable_pipelined_all_reduce: Option<bool>,
    #[prost(bool, optional, tag = "440")]
    pub xla_gpu_enable_pipelined_host_offloading: Option<bool>,
    #[prost(bool, optional, tag = "246")]
    pub xla_gpu_enable_pipelined_p2p: Option<bool>,
    #[prost(bool, optional, tag = "231")]
    pub xla_gpu_enable_pipelined_reduce_scatter: Option<bool>,
    #[prost(bool, optional, tag = "209")]
    pub xla_gpu_enable_reassociation_for_converted_ar: Option<bool>,
    #[prost(bool, optional, tag = "257")]
    pub xla_gpu_enable_reduce_scatter_combine_by_dim: Option<bool>,
    #[prost(bool, optional, tag = "345")]
    pub xla_gpu_enable_scatter_determinism_expander: Option<bool>,
    #[prost(bool, optional, tag = "165")]
    pub xla_gpu_enable_shared_constants: Option<bool>,
    #[prost(bool, optional, tag = "241")]
    pub xla_gpu_enable_split_k_autotuning: Option<bool>,
    #[prost(bool, optional, tag = "188")]
    pub xla_gpu_enable_triton_gemm: Option<bool>,
    #[prost(bool, optional, tag = "248")]
    pub xla_gpu_enable_while_loop_double_buffering: Option<bool>,
    #[prost(bool, optional, tag = "203")]
    pub xla_gpu_enable_while_loop_reduce_scatter_code_motion: Option<bool>,
    #[prost(enumeration = "WhileLoopUnrolling", optional, tag = "294")]
    pub xla_gpu_enable_while_loop_unrolling: Option<i32>,
    #[prost(bool, optional, tag = "297")]
    pub xla_gpu_exclude_nondeterministic_ops: Option<bool>,
    #[prost(bool, optional, tag = "437")]
    pub xla_gpu_executable_embed_debug_info: Option<bool>,
    #[prost(int32, optional, tag = "328")]
    pub xla_gpu_executable_terminate_timeout_seconds: Option<i32>,
    #[prost(int32, optional, tag = "327")]
    pub xla_gpu_executable_warn_stuck_timeout_seconds: Option<i32>,
    #[prost(int32, optional, tag = "457")]
    pub xla_gpu_execution_progress_tracking: Option<i32>,
    #[prost(bool, optional, tag = "219")]
    pub xla_gpu_exhaustive_tiling_search: Option<bool>,
    #[prost(bool, optional, tag = "435")]
    pub xla_gpu_experimental_aot_compiled_thunks: Option<bool>,
    #[prost(enumeration = "AutoTuneBackend", repeated, tag = "442")]
    pub xla_gpu_experimental_autotune_backends: Vec<i32>,
    #[prost(enumeration = "AutoTuneCacheMode", optional, tag = "324")]
    pub xla_gpu_experimental_autotune_cache_mode: Option<i32>,
    #[prost(string, optional, tag = "407")]
    pub xla_gpu_experimental_autotuner_cache_dir: Option<String>,
    #[prost(int64, optional, tag = "374")]
    pub xla_gpu_experimental_collective_cse_distance_threshold: Option<i64>,
    #[prost(string, optional, tag = "377")]
    pub xla_gpu_experimental_collective_perf_table_path: Option<String>,
    #[prost(bool, optional, tag = "329")]
    pub xla_gpu_experimental_disable_binary_libraries: Option<bool>,
    #[prost(bool, optional, tag = "338")]
    pub xla_gpu_experimental_dump_fdo_profiles: Option<bool>,
    #[prost(bool, optional, tag = "427")]
    pub xla_gpu_experimental_dump_gpu_executable: Option<bool>,
    #[prost(bool, optional, tag = "360")]
    pub xla_gpu_experimental_enable_all_to_all_windowed_einsum: Option<bool>,
    #[prost(bool, optional, tag = "431")]
    pub xla_gpu_experimental_enable_buffer_saver_on_thunks: Option<bool>,
    #[prost(bool, optional, tag = "414")]
    pub xla_gpu_experimental_enable_checksum_tracing_on_thunks: Option<bool>,
    #[prost(bool, optional, tag = "455")]
    pub xla_gpu_experimental_enable_conv_fusion: Option<bool>,
    #[prost(bool, optional, tag = "409")]
    pub xla_gpu_experimental_enable_fusion_autotuner: Option<bool>,
    #[prost(bool, optional, tag = "334")]
    pub xla_gpu_experimental_enable_fusion_block_level_rewriter: Option<bool>,
    #[prost(bool, optional, tag = "366")]
    pub xla_gpu_experimental_enable_heuristic_collective_combining: Option<bool>,
    #[prost(bool, optional, tag = "406")]
    pub xla_gpu_experimental_enable_nccl_symmetric_buffers: Option<bool>,
    #[prost(bool, optional, tag = "388")]
    pub xla_gpu_experimental_enable_nvshmem: Option<bool>,
    #[prost(bool, optional, tag = "458")]
    pub xla_gpu_experimental_enable_onehot_rewriter: Option<bool>,
    #[prost(bool, optional, tag = "386")]
    pub xla_gpu_experimental_enable_split_k_rewrite: Option<bool>,
    #[prost(bool, optional, tag = "368")]
    pub xla_gpu_experimental_enable_subchannel_dequantisation_fusion: Option<bool>,
    #[prost(bool, optional, tag = "340")]
    pub xla_gpu_experimental_enable_triton_heroless_priority_fusion: Option<bool>,
    #[prost(bool, optional, tag = "421")]
    pub xla_gpu_experimental_enable_triton_warp_specialization: Option<bool>,
    #[prost(int32, optional, tag = "459")]
    pub xla_gpu_experimental_max_unroll_factor: Option<i32>,
    #[prost(bool, optional, tag = "362")]
    pub xla_gpu_experimental_pack_dot_operands_along_k_dimension: Option<bool>,
    #[prost(int32, optional, tag = "465")]
    pub xla_gpu_experimental_parallel_async_compute_limit: Option<i32>,
    #[prost(int32, optional, tag = "336")]
    pub xla_gpu_experimental_parallel_collective_overlap_limit: Option<i32>,
    #[prost(enumeration = "PipelineParallelismOptLevel", optional, tag = "351")]
    pub xla_gpu_experimental_pipeline_parallelism_opt_level: Option<i32>,
    #[prost(bool, optional, tag = "342")]
    pub xla_gpu_experimental_stream_annotation: Option<bool>,
    /// Reserved by XLA, which ignores it.
    #[prost(bool, optional, tag = "396")]
    pub xla_gpu_experimental_use_autotuner_pass: Option<bool>,
    #[prost(bool, optional, tag = "401")]
    pub xla_gpu_experimental_use_ragged_dot_fusion: Option<bool>,
    #[prost(bool, optional, tag = "501")]
    pub xla_gpu_experimental_use_ragged_dot_grouped_gemm: Option<bool>,
    #[prost(bool, optional, tag = "353")]
    pub xla_gpu_fail_ptx_compilation_on_register_spilling: Option<bool>,
    #[prost(bool, optional, tag = "250")]
    pub xla_gpu_filter_kernels_spilling_registers_on_autotuning: Option<bool>,
    #[prost(int32, optional, tag = "392")]
    pub xla_gpu_first_collective_call_terminate_timeout_seconds: Option<i32>,
    #[prost(int32, optional, tag = "391")]
    pub xla_gpu_first_collective_call_warn_stuck_timeout_seconds: Option<i32>,
    #[prost(int32, optional, tag = "147")]
    pub xla_gpu_force_compilation_parallelism: Option<i32>,
    #[prost(bool, optional, tag = "125")]
    pub xla_gpu_force_conv_nchw: Option<bool>,
    #[prost(bool, optional, tag = "146")]
    pub xla_gpu_force_conv_nhwc: Option<bool>,
    #[prost(bool, optional, tag = "62")]
    pub xla_gpu_ftz: Option<bool>,
    #[prost(bool, optional, tag = "235")]
    pub xla_gpu_fused_attention_use_cudnn_rng: Option<bool>,
    #[prost(string, optional, tag = "434")]
    pub xla_gpu_gemm_autotuner_override_file: Option<String>,
    #[prost(int64, optional, tag = "283")]
    pub xla_gpu_gemm_rewrite_size_threshold: Option<i64>,
    #[prost(bool, optional, tag = "348")]
    pub xla_gpu_generate_debug_info: Option<bool>,
    #[prost(bool, optional, tag = "349")]
    pub xla_gpu_generate_line_info: Option<bool>,
    #[prost(int32, optional, tag = "208")]
    pub xla_gpu_graph_min_graph_size: Option<i32>,
    #[prost(string, optional, tag = "306")]
    pub xla_gpu_kernel_cache_file: Option<String>,
    #[prost(enumeration = "LibNvJitLinkMode", optional, tag = "343")]
    pub xla_gpu_libnvjitlink_mode: Option<i32>,
    #[prost(string, repeated, tag = "150")]
    pub xla_gpu_llvm_ir_file: Vec<String>,
    #[prost(int32, optional, tag = "256")]
    pub xla_gpu_llvm_verification_level: Option<i32>,
    #[prost(string, optional, tag = "223")]
    pub xla_gpu_load_autotune_results_from: Option<String>,
    #[prost(int32, optional, tag = "260")]
    pub xla_gpu_memory_limit_slop_factor: Option<i32>,
    #[prost(bool, optional, tag = "245")]
    pub xla_gpu_mock_custom_calls: Option<bool>,
    #[prost(bool, optional, tag = "280")]
    pub xla_gpu_multi_streamed_windowed_einsum: Option<bool>,
    #[prost(bool, optional, tag = "393")]
    pub xla_gpu_nccl_async_execution: Option<bool>,
    #[prost(bool, optional, tag = "390")]
    pub xla_gpu_nccl_blocking_communicators: Option<bool>,
    #[prost(int64, optional, tag = "273")]
    pub xla_gpu_nccl_collective_max_nchannels: Option<i64>,
    #[prost(int64, optional, tag = "277")]
    pub xla_gpu_nccl_init_max_rank_per_root_ratio: Option<i64>,
    #[prost(int64, optional, tag = "274")]
    pub xla_gpu_nccl_p2p_max_channel_count: Option<i64>,
    #[prost(bool, optional, tag = "301")]
    pub xla_gpu_nccl_terminate_on_error: Option<bool>,
    #[prost(int64, optional, tag = "163")]
    pub xla_gpu_nccl_termination_timeout_seconds: Option<i64>,
    #[prost(int64, optional, tag = "339")]
    pub xla_gpu_operand_bytes_threshold_for_windowed_einsum: Option<i64>,
    #[prost(string, optional, tag = "295")]
    pub xla_gpu_override_gemm_autotuner: Option<String>,
    #[prost(string, optional, tag = "310")]
    pub xla_gpu_per_fusion_autotune_cache_dir: Option<String>,
    #[prost(enumeration = "PgleStrictnessLevel", optional, tag = "341")]
    pub xla_gpu_pgle_accuracy_checker: Option<i32>,
    #[prost(string, optional, tag = "210")]
    pub xla_gpu_pgle_profile_file_or_directory_path: Option<String>,
    #[prost(string, repeated, tag = "127")]
    pub xla_gpu_ptx_file: Vec<String>,
    #[prost(int64, optional, tag = "213")]
    pub xla_gpu_reduce_scatter_combine_threshold_bytes: Option<i64>,
    #[prost(int64, optional, tag = "228")]
    pub xla_gpu_redzone_padding_bytes: Option<i64>,
    #[prost(bool, optional, tag = "284")]
    pub xla_gpu_require_complete_aot_autotune_results: Option<bool>,
    #[prost(bool, optional, tag = "347")]
    pub xla_gpu_require_exclusive_lock: Option<bool>,
    #[prost(enumeration = "ShapeChecks", optional, tag = "170")]
    pub xla_gpu_shape_checks: Option<i32>,
    #[prost(bool, optional, tag = "304")]
    pub xla_gpu_shard_autotuning: Option<bool>,
    /// Reserved by XLA, which ignores it.
    #[prost(bool, optional, tag = "156")]
    pub xla_gpu_strict_conv_algorithm_picker: Option<bool>,
    #[prost(string, optional, tag = "261")]
    pub xla_gpu_target_config_filename: Option<String>,
    #[prost(bool, optional, tag = "312")]
    pub xla_gpu_temp_buffer_use_separate_color: Option<bool>,
    #[prost(int64, optional, tag = "265")]
    pub xla_gpu_threshold_for_windowed_einsum_mib: Option<i64>,
    #[prost(bool, optional, tag = "190")]
    pub xla_gpu_triton_gemm_any: Option<bool>,
    #[prost(bool, optional, tag = "138")]
    pub xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found: Option<bool>,
    #[prost(bool, optional, tag = "420")]
    pub xla_gpu_use_embedded_device_lib: Option<bool>,
    #[prost(bool, optional, tag = "389")]
    pub xla_gpu_use_in_process_lld: Option<bool>,
    #[prost(bool, optional, tag = "287")]
    pub xla_gpu_use_memcpy_local_p2p: Option<bool>,
    #[prost(bool, optional, tag = "181")]
    pub xla_gpu_use_runtime_fusion: Option<bool>,
    #[prost(bool, optional, tag = "291")]
    pub xla_gpu_verify_triton_fusion_numerics: Option<bool>,
    #[prost(bool, optional, tag = "2")]
    pub xla_hlo_graph_addresses: Option<bool>,
    #[prost(bool, optional, tag = "9")]
    pub xla_hlo_profile: Option<bool>,
    #[prost(string, repeated, tag = "30")]
    pub xla_disable_hlo_passes: Vec<String>,
    #[prost(string, repeated, tag = "124")]
    pub xla_enable_hlo_passes_only: Vec<String>,
    #[prost(bool, optional, tag = "104")]
    pub xla_disable_all_hlo_passes: Option<bool>,
    #[prost(int32, optional, tag = "31")]
    pub xla_backend_optimization_level: Option<i32>,
    #[prost(bool, optional, tag = "33")]
    pub xla_embed_ir_in_executable: Option<bool>,
    #[prost(bool, optional, tag = "35")]
    pub xla_eliminate_hlo_implicit_broadcast: Option<bool>,
    #[prost(bool, optional, tag = "60")]
    pub xla_cpu_multi_thread_eigen: Option<bool>,
    #[prost(bool, optional, tag = "70")]
    pub xla_llvm_enable_alias_scope_metadata: Option<bool>,
    #[prost(bool, optional, tag = "71")]
    pub xla_llvm_enable_noalias_metadata: Option<bool>,
    #[prost(bool, optional, tag = "72")]
    pub xla_llvm_enable_invariant_load_metadata: Option<bool>,
    #[prost(bool, optional, tag = "73")]
    pub xla_llvm_disable_expensive_passes: Option<bool>,
    #[prost(bool, optional, tag = "90")]
    pub xla_test_all_output_layouts: Option<bool>,
    #[prost(bool, optional, tag = "91")]
    pub xla_test_all_input_layouts: Option<bool>,
    #[prost(bool, optional, tag = "92")]
    pub xla_hlo_graph_sharding_color: Option<bool>,
    #[prost(bool, optional, tag = "97")]
    pub xla_cpu_use_onednn: Option<bool>,
    #[prost(bool, optional, tag = "122")]
    pub xla_allow_excess_precision: Option<bool>,
    #[prost(int32, optional, tag = "102")]
    pub xla_force_host_platform_device_count: Option<i32>,
    #[prost(bool, optional, tag = "106")]
    pub xla_hlo_evaluator_use_fast_path: Option<bool>,
    #[prost(bool, optional, tag = "107")]
    pub xla_allow_scalar_index_dynamic_ops: Option<bool>,
    #[prost(enumeration = "StepMarkerLocation", optional, tag = "108")]
    pub xla_step_marker_location: Option<i32>,
    #[prost(string, optional, tag = "109")]
    pub xla_dump_to: Option<String>,
    #[prost(bool, optional, tag = "364")]
    pub xla_flags_reset: Option<bool>,
    #[prost(string, optional, tag = "110")]
    pub xla_dump_hlo_module_re: Option<String>,
    #[prost(string, optional, tag = "111")]
    pub xla_dump_hlo_pass_re: Option<String>,
    #[prost(string, optional, tag = "433")]
    pub xla_dump_emitter_re: Option<String>,
    #[prost(bool, optional, tag = "112")]
    pub xla_dump_hlo_as_text: Option<bool>,
    #[prost(bool, optional, tag = "113")]
    pub xla_dump_hlo_as_proto: Option<bool>,
    #[prost(bool, optional, tag = "114")]
    pub xla_dump_hlo_as_dot: Option<bool>,
    #[prost(bool, optional, tag = "115")]
    pub xla_dump_hlo_as_url: Option<bool>,
    #[prost(bool, optional, tag = "116")]
    pub xla_dump_hlo_as_html: Option<bool>,
    #[prost(bool, optional, tag = "149")]
    pub xla_dump_fusion_visualization: Option<bool>,
    #[prost(bool, optional, tag = "118")]
    pub xla_dump_hlo_snapshots: Option<bool>,
    #[prost(bool, optional, tag = "131")]
    pub xla_dump_include_timestamp: Option<bool>,
    #[prost(int32, optional, tag = "132")]
    pub xla_dump_max_hlo_modules: Option<i32>,
    #[prost(bool, optional, tag = "144")]
    pub xla_dump_module_metadata: Option<bool>,
    #[prost(bool, optional, tag = "151")]
    pub xla_dump_compress_protos: Option<bool>,
    #[prost(bool, optional, tag = "164")]
    pub xla_dump_hlo_as_long_text: Option<bool>,
    #[prost(bool, optional, tag = "185")]
    pub xla_dump_enable_mlir_pretty_form: Option<bool>,
    #[prost(bool, optional, tag = "381")]
    pub xla_dump_full_hlo_config: Option<bool>,
    #[prost(bool, optional, tag = "135")]
    pub xla_tpu_detect_nan: Option<bool>,
    #[prost(bool, optional, tag = "136")]
    pub xla_tpu_detect_inf: Option<bool>,
    #[prost(bool, optional, tag = "137")]
    pub xla_cpu_enable_xprof_trace_me: Option<bool>,
    #[prost(int32, optional, tag = "142")]
    pub xla_multi_heap_size_constraint_per_heap: Option<i32>,
    #[prost(bool, optional, tag = "252")]
    pub xla_detailed_logging: Option<bool>,
    #[prost(bool, optional, tag = "253")]
    pub xla_enable_dumping: Option<bool>,
    #[prost(bool, optional, tag = "300")]
    pub xla_llvm_force_inline_before_split: Option<bool>,
    #[prost(bool, optional, tag = "153")]
    pub xla_dump_disable_metadata: Option<bool>,
    #[prost(string, optional, tag = "154")]
    pub xla_dump_hlo_pipeline_re: Option<String>,
    #[prost(bool, optional, tag = "174")]
    pub xla_cpu_use_acl: Option<bool>,
    #[prost(bool, optional, tag = "175")]
    pub xla_cpu_strict_dot_conv_math: Option<bool>,
    #[prost(bool, optional, tag = "182")]
    pub xla_dump_latency_hiding_schedule: Option<bool>,
    #[prost(enumeration = "PartitioningAlgorithm", optional, tag = "187")]
    pub xla_partitioning_algorithm: Option<i32>,
    #[prost(int64, optional, tag = "251")]
    pub xla_debug_buffer_assignment_show_max: Option<i64>,
    #[prost(enumeration = "DetectionMode", optional, tag = "403")]
    pub xla_detect_unstable_reductions: Option<i32>,
    #[prost(enumeration = "DetectionMode", optional, tag = "432")]
    pub xla_detect_unstable_reductions_post_optimizations: Option<i32>,
    #[prost(enumeration = "DetectionMode", optional, tag = "426")]
    pub xla_gpu_detect_nan: Option<i32>,
    #[prost(enumeration = "DetectionMode", optional, tag = "428")]
    pub xla_gpu_detect_inf: Option<i32>,
    #[prost(bool, optional, tag = "290")]
    pub xla_dump_large_constants: Option<bool>,
    #[prost(int64, optional, tag = "293")]
    pub xla_reduce_window_rewrite_base_length: Option<i64>,
    #[prost(int32, optional, tag = "463")]
    pub xla_recognize_reduction_optimization_level: Option<i32>,
    #[prost(int64, optional, tag = "311")]
    pub xla_cmd_buffer_trace_cache_size: Option<i64>,
    #[prost(bool, optional, tag = "315")]
    pub xla_syntax_sugar_async_ops: Option<bool>,
    #[prost(bool, optional, tag = "317")]
    pub xla_enable_command_buffers_during_profiling: Option<bool>,
    #[prost(bool, optional, tag = "344")]
    pub xla_pjrt_allow_auto_layout_in_hlo: Option<bool>,
    #[prost(bool, optional, tag = "373")]
    pub xla_test_add_command_buffer_mode: Option<bool>,
    #[prost(string, optional, tag = "383")]
    pub xla_gpu_experimental_matmul_perf_table_path: Option<String>,
    #[prost(bool, optional, tag = "397")]
    pub xla_early_exit_with_layouts: Option<bool>,
    #[prost(bool, optional, tag = "410")]
    pub xla_gpu_experimental_scaled_dot_with_triton: Option<bool>,
    #[prost(bool, optional, tag = "462")]
    pub xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl: Option<bool>,
    #[prost(bool, optional, tag = "413")]
    pub xla_gpu_experimental_use_raft_select_k: Option<bool>,
    #[prost(bool, optional, tag = "456")]
    pub xla_gpu_experimental_enable_tiling_propagation: Option<bool>,
    #[prost(map = "string, string", tag = "500")]
    pub xla_backend_extra_options: HashMap<String, String>,
}
/// XLA's `xla.DeviceAssignmentProto.ComputationDevice`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ComputationDeviceAssignment {
    #[prost(int64, repeated, tag = "1")]
    pub replica_device_ids: Vec<i64>,
}
/// XLA's `xla.DeviceAssignmentProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DeviceAssignment {
    #[prost(int32, tag = "1")]
    pub replica_count: i32,
    #[prost(int32, tag = "2")]
    pub computation_count: i32,
    #[prost(message, repeated, tag = "3")]
    pub computation_devices: Vec<ComputationDeviceAssignment>,
}
/// XLA's `xla.ExecutionOptions.EffortLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum EffortLevel {
    EffortUnknown = 0,
    EffortO0 = 9,
    EffortO1 = 19,
    EffortO2 = 29,
    EffortO3 = 39,
}
/// XLA's `xla.ExecutableBuildOptionsProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecutableCompilationOptions {
    #[prost(int64, tag = "1")]
    pub device_ordinal: i64,
    #[prost(message, optional, tag = "2")]
    pub result_shape: Option<Shape>,
    #[prost(message, optional, tag = "13")]
    pub compilation_environments: Option<CompilationEnvironments>,
    #[prost(message, optional, tag = "3")]
    pub debug_options: Option<DebugOptions>,
    #[prost(int64, tag = "4")]
    pub replica_count: i64,
    #[prost(int64, tag = "5")]
    pub partition_count: i64,
    #[prost(bool, tag = "6")]
    pub use_spmd_partitioning: bool,
    #[prost(bool, tag = "7")]
    pub use_auto_spmd_partitioning: bool,
    #[prost(float, tag = "20")]
    pub optimization_effort: f32,
    #[prost(float, tag = "21")]
    pub memory_fitting_effort: f32,
    #[prost(enumeration = "EffortLevel", tag = "24")]
    pub optimization_level: i32,
    #[prost(enumeration = "EffortLevel", tag = "25")]
    pub memory_fitting_level: i32,
    #[prost(bool, tag = "8")]
    pub deduplicate_hlo: bool,
    #[prost(message, optional, tag = "9")]
    pub device_assignment: Option<DeviceAssignment>,
    #[prost(bool, tag = "10")]
    pub alias_passthrough_params: bool,
    #[prost(bool, tag = "11")]
    pub run_backend_only: bool,
    #[prost(bool, repeated, tag = "18")]
    pub allow_spmd_sharding_propagation_to_parameters: Vec<bool>,
    #[prost(bool, repeated, tag = "12")]
    pub allow_spmd_sharding_propagation_to_output: Vec<bool>,
    #[prost(bytes = "vec", tag = "14")]
    pub fdo_profile: Vec<u8>,
    #[prost(int64, optional, tag = "15")]
    pub device_memory_size: Option<i64>,
    #[prost(int64, repeated, tag = "16")]
    pub auto_spmd_partitioning_mesh_shape: Vec<i64>,
    #[prost(int64, repeated, tag = "17")]
    pub auto_spmd_partitioning_mesh_ids: Vec<i64>,
    #[prost(bool, tag = "19")]
    pub use_shardy_partitioner: bool,
    #[prost(int64, optional, tag = "22")]
    pub process_index: Option<i64>,
    #[prost(int64, optional, tag = "23")]
    pub process_count: Option<i64>,
    #[prost(int64, optional, tag = "26")]
    pub slice_size: Option<i64>,
}
/// XLA's oneof `OptionOverrideProto.value`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum OptionValue {
    #[prost(string, tag = "1")]
    StringField(String),
    #[prost(bool, tag = "2")]
    BoolField(bool),
    #[prost(int64, tag = "3")]
    IntField(i64),
    #[prost(double, tag = "4")]
    DoubleField(f64),
}
/// XLA's `xla.OptionOverrideProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct OptionOverride {
    #[prost(oneof = "OptionValue", tags = "1, 2, 3, 4")]
    pub value: Option<OptionValue>,
}
/// XLA's `xla.PrecisionConfig.Precision`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Precision {
    Default = 0,
    High = 1,
    Highest = 2,
}
/// XLA's `xla.AutotuneResult.ConvKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneConvolutionKey {
    #[prost(int64, tag = "1")]
    pub algorithm: i64,
    #[prost(bool, tag = "2")]
    pub tensor_core_operations_enabled: bool,
}
/// XLA's `xla.AutotuneResult.GemmKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneGemmKey {
    #[prost(int64, tag = "1")]
    pub algorithm: i64,
    #[prost(int64, tag = "2")]
    pub workspace_size_in_bytes: i64,
}
/// XLA's `xla.AutotuneResult.CudaConvPlanKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneCudaConvolutionPlanKey {
    #[prost(string, tag = "1")]
    pub execution_plan_id: String,
}
/// XLA's `xla.AutotuneResult.TritonGemmKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneTritonGemmKey {
    #[prost(int64, tag = "1")]
    pub block_m: i64,
    #[prost(int64, tag = "2")]
    pub block_n: i64,
    #[prost(int64, tag = "3")]
    pub block_k: i64,
    #[prost(int64, tag = "4")]
    pub split_k: i64,
    #[prost(int64, tag = "5")]
    pub pipeline_stage_count: i64,
    #[prost(int64, tag = "6")]
    pub warp_count: i64,
    #[prost(int64, tag = "7")]
    pub cooperative_thread_array_count: i64,
    #[prost(bool, tag = "8")]
    pub is_tma_allowed: bool,
    #[prost(bool, tag = "9")]
    pub is_warp_specialization_allowed: bool,
}
/// XLA's `xla.AutotuneResult.CustomKernelFusionKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneCustomKernelFusionKey {
    #[prost(int64, tag = "1")]
    pub kernel_index: i64,
}
/// XLA's `stream_executor.dnn.AlgorithmProto.MathType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AlgorithmMathType {
    DefaultMath = 0,
    TensorOperationMath = 1,
}
/// XLA's `stream_executor.dnn.AlgorithmProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneAlgorithmKey {
    #[prost(int64, tag = "1")]
    pub algorithm_id: i64,
    #[prost(enumeration = "AlgorithmMathType", tag = "2")]
    pub math_type: i32,
    #[prost(map = "int64, int64", tag = "4")]
    pub tuning_knobs: HashMap<i64, i64>,
    #[prost(message, optional, tag = "6")]
    pub workspace_size_in_bytes: Option<u64>,
}
/// XLA's `xla.AutotuneResult.BackendConfigKey`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneBackendConfigurationKey {
    #[prost(string, tag = "1")]
    pub name: String,
    #[prost(message, optional, tag = "2")]
    pub config: Option<ProtoAny>,
}
/// XLA's oneof `AutotuneResult.key`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum AutoTuneResultKey {
    #[prost(message, tag = "5")]
    Convolution(AutoTuneConvolutionKey),
    #[prost(message, tag = "6")]
    Gemm(AutoTuneGemmKey),
    #[prost(message, tag = "17")]
    Triton(AutoTuneTritonGemmKey),
    #[prost(message, tag = "15")]
    CudaConvolutionPlan(AutoTuneCudaConvolutionPlanKey),
    #[prost(message, tag = "18")]
    CustomKernelFusion(AutoTuneCustomKernelFusionKey),
    #[prost(message, tag = "16")]
    Algorithm(AutoTuneAlgorithmKey),
    #[prost(message, tag = "19")]
    Other(AutoTuneBackendConfigurationKey),
}
/// XLA's `xla.AutotuneResult.FailureKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AutoTuneFailureKind {
    Unknown = 0,
    RedzoneModified = 1,
    WrongResult = 2,
    Disqualified = 3,
}
/// XLA's oneof `AutotuneResult.FailureResult.key`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum AutoTuneReferenceKey {
    #[prost(message, tag = "11")]
    ReferenceConvolution(AutoTuneConvolutionKey),
    #[prost(message, tag = "12")]
    ReferenceGemm(AutoTuneGemmKey),
    #[prost(message, tag = "14")]
    ReferenceCudaConvolutionPlan(AutoTuneCudaConvolutionPlanKey),
    #[prost(message, tag = "15")]
    ReferenceAlgorithm(AutoTuneAlgorithmKey),
}
/// XLA's `xla.AutotuneResult.FailureResult`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneFailureResult {
    #[prost(enumeration = "AutoTuneFailureKind", tag = "1")]
    pub kind: i32,
    #[prost(string, tag = "2")]
    pub message: String,
    #[prost(int64, tag = "13")]
    pub buffer_address: i64,
    #[prost(oneof = "AutoTuneReferenceKey", tags = "11, 12, 14, 15")]
    pub key: Option<AutoTuneReferenceKey>,
}
/// XLA's `xla.AutotuneResult`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneResult {
    #[prost(int64, tag = "8")]
    pub scratch_bytes: i64,
    #[prost(message, optional, tag = "9")]
    pub run_time: Option<Duration>,
    #[prost(message, optional, tag = "7")]
    pub failure: Option<AutoTuneFailureResult>,
    #[prost(oneof = "AutoTuneResultKey", tags = "5, 6, 17, 15, 18, 16, 19")]
    pub key: Option<AutoTuneResultKey>,
}
/// XLA's `xla.AutotuneResults.Entry`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneResultEntry {
    #[prost(string, tag = "1")]
    pub device: String,
    #[prost(string, tag = "2")]
    pub hlo: String,
    #[prost(message, optional, tag = "3")]
    pub result: Option<AutoTuneResult>,
    #[prost(int32, tag = "4")]
    pub version: i32,
}
/// XLA's `xla.AutotuneResults`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AutoTuneResults {
    #[prost(int32, tag = "1")]
    pub version: i32,
    #[prost(message, repeated, tag = "4")]
    pub results: Vec<AutoTuneResultEntry>,
}
/// XLA's `stream_executor.ExecutionUnitDescriptionProto.RateInfoProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuExecutionRateInformation {
    #[prost(float, tag = "1")]
    pub clock_rate_ghz: f32,
    #[prost(int32, tag = "2")]
    pub units_per_core: i32,
    #[prost(int32, tag = "3")]
    pub ops_per_clock: i32,
}
/// XLA's `stream_executor.ExecutionUnitDescriptionProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuExecutionUnitDescription {
    #[prost(map = "int32, message", tag = "1")]
    pub rate_information: HashMap<i32, GpuExecutionRateInformation>,
}
/// XLA's `stream_executor.CudaComputeCapabilityProto.FeatureExtension`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CudaFeatureExtension {
    Unspecified = 0,
    None = 1,
    AcceleratedFeatures = 2,
    FamilyCompatibleFeatures = 3,
}
/// XLA's `stream_executor.CudaComputeCapabilityProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CudaComputeCapability {
    #[prost(int32, tag = "1")]
    pub major: i32,
    #[prost(int32, tag = "2")]
    pub minor: i32,
    #[prost(enumeration = "CudaFeatureExtension", tag = "3")]
    pub feature_extension: i32,
}
/// XLA's `stream_executor.RocmComputeCapabilityProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RocmComputeCapability {
    #[prost(string, tag = "1")]
    pub gcn_architecture_name: String,
}
/// XLA's oneof `stream_executor.GpuComputeCapabilityProto`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum GpuComputeCapability {
    #[prost(message, tag = "16")]
    CudaComputeCapability(CudaComputeCapability),
    #[prost(message, tag = "17")]
    RocmComputeCapability(RocmComputeCapability),
}
/// XLA's `stream_executor.DeviceInterconnectInfoProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct DeviceInterconnectInformation {
    #[prost(int32, tag = "1")]
    pub active_links: i32,
    #[prost(string, tag = "2")]
    pub cluster_uuid: String,
    #[prost(string, tag = "3")]
    pub clique_id: String,
}
/// XLA's `stream_executor.GpuDeviceInfoProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuDeviceInformation {
    #[prost(string, tag = "30")]
    pub device_vendor: String,
    #[prost(string, tag = "31")]
    pub platform_version: String,
    #[prost(string, tag = "32")]
    pub pci_bus_id: String,
    #[prost(string, tag = "34")]
    pub name: String,
    #[prost(string, tag = "35")]
    pub model: String,
    #[prost(int32, tag = "1")]
    pub threads_per_block_limit: i32,
    #[prost(int32, tag = "2")]
    pub threads_per_warp: i32,
    #[prost(int32, tag = "3")]
    pub shared_memory_per_block_in_bytes: i32,
    #[prost(int32, tag = "4")]
    pub shared_memory_per_core_in_bytes: i32,
    #[prost(int32, tag = "5")]
    pub threads_per_core_limit: i32,
    #[prost(int32, tag = "6")]
    pub core_count: i32,
    #[prost(int64, tag = "7")]
    pub fpus_per_core: i64,
    #[prost(int64, tag = "8")]
    pub block_dimension_limit_x: i64,
    #[prost(int64, tag = "9")]
    pub block_dimension_limit_y: i64,
    #[prost(int64, tag = "10")]
    pub block_dimension_limit_z: i64,
    #[prost(int64, tag = "11")]
    pub memory_bandwidth_in_bytes_per_second: i64,
    #[prost(int64, tag = "12")]
    pub l2_cache_size_in_bytes: i64,
    #[prost(float, tag = "13")]
    pub clock_rate_ghz: f32,
    #[prost(int64, tag = "14")]
    pub device_memory_size_in_bytes: i64,
    #[prost(int32, tag = "15")]
    pub optional_shared_memory_per_block_in_bytes: i32,
    #[prost(int64, tag = "18")]
    pub registers_per_core_limit: i64,
    #[prost(int64, tag = "19")]
    pub registers_per_block_limit: i64,
    #[prost(message, optional, tag = "20")]
    pub scalar_unit_description: Option<GpuExecutionUnitDescription>,
    #[prost(message, optional, tag = "21")]
    pub matrix_unit_description: Option<GpuExecutionUnitDescription>,
    #[prost(string, tag = "23")]
    pub driver_version: String,
    #[prost(string, tag = "24")]
    pub kernel_mode_driver_version: String,
    #[prost(string, tag = "25")]
    pub runtime_version: String,
    #[prost(string, tag = "26")]
    pub compile_time_toolkit_version: String,
    #[prost(string, tag = "27")]
    pub dnn_version: String,
    #[prost(string, tag = "28")]
    pub cub_version: String,
    #[prost(message, optional, tag = "29")]
    pub device_interconnect_information: Option<DeviceInterconnectInformation>,
    #[prost(int32, tag = "36")]
    pub numa_node: i32,
    #[prost(int64, tag = "37")]
    pub thread_dimension_limit_x: i64,
    #[prost(int64, tag = "38")]
    pub thread_dimension_limit_y: i64,
    #[prost(int64, tag = "39")]
    pub thread_dimension_limit_z: i64,
    #[prost(int64, tag = "40")]
    pub device_address_bits: i64,
    #[prost(int64, tag = "41")]
    pub pcie_bandwidth_in_bytes_per_second: i64,
    #[prost(bool, tag = "42")]
    pub ecc_enabled: bool,
    #[prost(oneof = "GpuComputeCapability", tags = "16, 17")]
    pub compute_capability: Option<GpuComputeCapability>,
}
/// XLA's `stream_executor.DnnVersionInfoProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuDnnVersionInformation {
    #[prost(int32, tag = "1")]
    pub major: i32,
    #[prost(int32, tag = "2")]
    pub minor: i32,
    #[prost(int32, tag = "3")]
    pub patch: i32,
}
/// XLA's `stream_executor.RuntimeVersionProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuRuntimeVersion {
    #[prost(int32, tag = "1")]
    pub major: i32,
    #[prost(int32, tag = "2")]
    pub minor: i32,
    #[prost(int32, tag = "3")]
    pub patch: i32,
}
/// XLA's `stream_executor.GpuTargetConfigProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct GpuTargetConfiguration {
    #[prost(message, optional, tag = "1")]
    pub gpu_device_information: Option<GpuDeviceInformation>,
    #[prost(string, tag = "4")]
    pub platform_name: String,
    #[prost(message, optional, tag = "5")]
    pub dnn_version_information: Option<GpuDnnVersionInformation>,
    #[prost(message, optional, tag = "8")]
    pub runtime_version: Option<GpuRuntimeVersion>,
    #[prost(message, optional, tag = "6")]
    pub autotune_results: Option<AutoTuneResults>,
    #[prost(string, tag = "7")]
    pub device_description: String,
}
/// XLA's `xla.CompileOptionsProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct CompilationOptions {
    #[prost(message, repeated, tag = "1")]
    pub argument_layouts: Vec<Shape>,
    #[prost(bool, tag = "2")]
    pub parameter_is_tupled_arguments: bool,
    #[prost(message, optional, tag = "3")]
    pub executable_build_options: Option<ExecutableCompilationOptions>,
    #[prost(bool, tag = "4")]
    pub compile_portable_executable: bool,
    #[prost(int64, tag = "5")]
    pub profile_version: i64,
    #[prost(bytes = "vec", tag = "6")]
    pub serialized_multi_slice_configuration: Vec<u8>,
    #[prost(map = "string, message", tag = "7")]
    pub environment_option_overrides: HashMap<String, OptionOverride>,
    #[prost(message, optional, tag = "8")]
    pub target_config: Option<GpuTargetConfiguration>,
    #[prost(bool, tag = "9")]
    pub allow_in_place_mlir_modification: bool,
    #[prost(enumeration = "Precision", tag = "10")]
    pub matrix_unit_operand_precision: i32,
}
/// XLA's `xla.CompiledMemoryStatsProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecutableMemoryStatistics {
    #[prost(int64, tag = "1")]
    pub device_generated_code_size_in_bytes: i64,
    #[prost(int64, tag = "2")]
    pub device_input_size_in_bytes: i64,
    #[prost(int64, tag = "3")]
    pub device_output_size_in_bytes: i64,
    #[prost(int64, tag = "4")]
    pub device_alias_size_in_bytes: i64,
    #[prost(int64, tag = "5")]
    pub device_temporary_size_in_bytes: i64,
    #[prost(int64, tag = "14")]
    pub device_peak_memory_in_bytes: i64,
    #[prost(int64, tag = "7")]
    pub host_generated_code_size_in_bytes: i64,
    #[prost(int64, tag = "8")]
    pub host_input_size_in_bytes: i64,
    #[prost(int64, tag = "9")]
    pub host_output_size_in_bytes: i64,
    #[prost(int64, tag = "10")]
    pub host_alias_size_in_bytes: i64,
    #[prost(int64, tag = "11")]
    pub host_temporary_size_in_bytes: i64,
    #[prost(bytes = "vec", tag = "13")]
    pub serialized_buffer_assignment: Vec<u8>,
}
/// XLA's `xla.PjRtExecutableMetadata`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecutableMetadata {
    #[prost(message, optional, tag = "1")]
    pub memory_statistics: Option<ExecutableMemoryStatistics>,
    #[prost(message, optional, tag = "2")]
    pub platform_specific_metadata: Option<ProtoAny>,
}
/// XLA's `tensorflow.ProfileOptions`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ProfileOptions {
    #[prost(uint32, tag = "5")]
    pub version: u32,
    #[prost(enumeration = "ProfileDeviceType", tag = "6")]
    pub device_type: i32,
    #[prost(bool, tag = "1")]
    pub include_dataset_operations: bool,
    #[prost(uint32, tag = "2")]
    pub host_tracing_level: u32,
    #[prost(uint32, tag = "3")]
    pub device_tracing_level: u32,
    #[prost(uint32, tag = "4")]
    pub python_tracing_level: u32,
    #[prost(bool, tag = "7")]
    pub enable_hlo_proto: bool,
    #[prost(uint64, tag = "8")]
    pub start_timestamp_ns: u64,
    #[prost(uint64, tag = "9")]
    pub duration_ms: u64,
    #[prost(string, tag = "10")]
    pub repository_path: String,
    #[prost(message, optional, tag = "11")]
    pub trace_options: Option<ProfileTraceOptions>,
    #[prost(map = "string, message", tag = "12")]
    pub advanced_configuration: HashMap<String, ProfileAdvancedConfigurationValue>,
    #[prost(bool, tag = "13")]
    pub raise_error_on_start_failure: bool,
    #[prost(string, tag = "14")]
    pub session_id: String,
    #[prost(string, tag = "15")]
    pub override_hostname: String,
}
/// XLA's `tensorflow.ProfileOptions.DeviceType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ProfileDeviceType {
    Unspecified = 0,
    Cpu = 1,
    Gpu = 2,
    Tpu = 3,
    PluggableDevice = 4,
}
/// XLA's `tensorflow.ProfileOptions.TraceOptions`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ProfileTraceOptions {
    #[prost(uint64, tag = "1")]
    pub host_trace_me_filter_mask: u64,
}
/// XLA's `tensorflow.ProfileOptions.AdvancedConfigValue`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ProfileAdvancedConfigurationValue {
    #[prost(oneof = "ProfileAdvancedConfigurationValueKind", tags = "1, 2, 3")]
    pub value: Option<ProfileAdvancedConfigurationValueKind>,
}
/// XLA's oneof `ProfileOptions.AdvancedConfigValue.value`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum ProfileAdvancedConfigurationValueKind {
    #[prost(string, tag = "1")]
    StringValue(String),
    #[prost(bool, tag = "2")]
    BoolValue(bool),
    #[prost(int64, tag = "3")]
    Int64Value(i64),
}
/// XLA's `tensorflow.profiler.XSpace`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XSpace {
    #[prost(message, repeated, tag = "1")]
    pub planes: Vec<XPlane>,
    #[prost(string, repeated, tag = "2")]
    pub errors: Vec<String>,
    #[prost(string, repeated, tag = "3")]
    pub warnings: Vec<String>,
    #[prost(string, repeated, tag = "4")]
    pub hostnames: Vec<String>,
}
/// XLA's `tensorflow.profiler.XPlane`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XPlane {
    #[prost(int64, tag = "1")]
    pub id: i64,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(message, repeated, tag = "3")]
    pub lines: Vec<XLine>,
    #[prost(map = "int64, message", tag = "4")]
    pub event_metadata: HashMap<i64, XEventMetadata>,
    #[prost(map = "int64, message", tag = "5")]
    pub stat_metadata: HashMap<i64, XStatMetadata>,
    #[prost(message, repeated, tag = "6")]
    pub stats: Vec<XStat>,
}
/// XLA's `tensorflow.profiler.XLine`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XLine {
    #[prost(int64, tag = "1")]
    pub id: i64,
    #[prost(int64, tag = "10")]
    pub display_id: i64,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(string, tag = "11")]
    pub display_name: String,
    #[prost(int64, tag = "3")]
    pub timestamp_ns: i64,
    #[prost(int64, tag = "9")]
    pub duration_ps: i64,
    #[prost(message, repeated, tag = "4")]
    pub events: Vec<XEvent>,
}
/// XLA's `tensorflow.profiler.XEvent`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XEvent {
    #[prost(int64, tag = "1")]
    pub metadata_id: i64,
    #[prost(oneof = "XEventData", tags = "2, 5")]
    pub data: Option<XEventData>,
    #[prost(int64, tag = "3")]
    pub duration_ps: i64,
    #[prost(message, repeated, tag = "4")]
    pub stats: Vec<XStat>,
}
/// XLA's oneof `XEvent.data`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum XEventData {
    #[prost(int64, tag = "2")]
    OffsetPs(i64),
    #[prost(int64, tag = "5")]
    OccurrenceCount(i64),
}
/// XLA's `tensorflow.profiler.XStat`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XStat {
    #[prost(int64, tag = "1")]
    pub metadata_id: i64,
    #[prost(oneof = "XStatValue", tags = "2, 3, 4, 5, 6, 7")]
    pub value: Option<XStatValue>,
}
/// XLA's oneof `XStat.value`.
#[derive(Clone, PartialEq, ::prost::Oneof)]
pub enum XStatValue {
    #[prost(double, tag = "2")]
    DoubleValue(f64),
    #[prost(uint64, tag = "3")]
    Uint64Value(u64),
    #[prost(int64, tag = "4")]
    Int64Value(i64),
    #[prost(string, tag = "5")]
    StrValue(String),
    #[prost(bytes, tag = "6")]
    BytesValue(Vec<u8>),
    #[prost(uint64, tag = "7")]
    RefValue(u64),
}
/// XLA's `tensorflow.profiler.XEventMetadata`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XEventMetadata {
    #[prost(int64, tag = "1")]
    pub id: i64,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(string, tag = "4")]
    pub display_name: String,
    #[prost(bytes = "vec", tag = "3")]
    pub metadata: Vec<u8>,
    #[prost(message, repeated, tag = "5")]
    pub stats: Vec<XStat>,
    #[prost(int64, repeated, tag = "6")]
    pub child_id: Vec<i64>,
}
/// XLA's `tensorflow.profiler.XStatMetadata`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct XStatMetadata {
    #[prost(int64, tag = "1")]
    pub id: i64,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(string, tag = "3")]
    pub description: String,
}
/// XLA's `xla.PjRtRuntimeAbiVersionProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RuntimeAbiVersion {
    #[prost(uint64, tag = "1")]
    pub platform: u64,
    #[prost(bytes = "vec", tag = "2")]
    pub version: Vec<u8>,
}
/// XLA's `xla.PjRtExecutableAbiVersionProto`.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ExecutableAbiVersion {
    #[prost(uint64, tag = "1")]
    pub platform: u64,
    #[prost(bytes = "vec", tag = "2")]
    pub version: Vec<u8>,
}
