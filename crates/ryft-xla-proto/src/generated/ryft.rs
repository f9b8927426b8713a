// Printed from proto/ryft.tsv and XLA's descriptors by ryft-xla-codegen.
use std::collections::HashMap;
pub use crate::google::protobuf::Any as ProtoAny;
use crate::google::protobuf::Duration;
/// XLA's `xla.PjRtTopologyDescriptionProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Topology {
    pub platform_id: u64,
    pub platform_name: String,
    pub platform_version: String,
    pub is_subslice_topology: bool,
    pub platform_specific_topology: Option<ProtoAny>,
}
impl crate::codec::Fields for Topology {
    fn name(&self) -> &'static str {
        "Topology"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.uint64(1, &self.platform_id);
        visitor.string(2, &self.platform_name);
        visitor.string(3, &self.platform_version);
        visitor.bool(4, &self.is_subslice_topology);
        visitor.messages(9, &self.platform_specific_topology);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("platform_id", Slot::Uint64(&mut self.platform_id)),
                2 => ("platform_name", Slot::String(&mut self.platform_name)),
                3 => ("platform_version", Slot::String(&mut self.platform_version)),
                4 => ("is_subslice_topology", Slot::Bool(&mut self.is_subslice_topology)),
                9 => {
                    (
                        "platform_specific_topology",
                        Slot::Messages(&mut self.platform_specific_topology),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Topology);
/// XLA's `xla.CpuTopologyProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CpuTopology {
    pub cpu_devices: Vec<CpuTopologyDevice>,
    /// Reserved by XLA, which ignores it.
    pub machine_attributes: Vec<String>,
}
impl crate::codec::Fields for CpuTopology {
    fn name(&self) -> &'static str {
        "CpuTopology"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.cpu_devices);
        visitor.repeated_string(4, &self.machine_attributes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("cpu_devices", Slot::Messages(&mut self.cpu_devices)),
                4 => {
                    (
                        "machine_attributes",
                        Slot::RepeatedString(&mut self.machine_attributes),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(CpuTopology);
/// XLA's `xla.CpuTopologyProto.CpuDevice`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CpuTopologyDevice {
    pub process_index: i32,
    pub local_hardware_id: i32,
}
impl crate::codec::Fields for CpuTopologyDevice {
    fn name(&self) -> &'static str {
        "CpuTopologyDevice"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(2, &self.process_index);
        visitor.int32(3, &self.local_hardware_id);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                2 => ("process_index", Slot::Int32(&mut self.process_index)),
                3 => ("local_hardware_id", Slot::Int32(&mut self.local_hardware_id)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(CpuTopologyDevice);
/// XLA's `xla.GpuTopologyProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuTopology {
    pub platform_version: String,
    pub num_partitions: i32,
    pub num_hosts_per_partition: i32,
    pub num_devices_per_host: i32,
    pub gpu_target_config: Option<GpuTargetConfiguration>,
}
impl crate::codec::Fields for GpuTopology {
    fn name(&self) -> &'static str {
        "GpuTopology"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(3, &self.platform_version);
        visitor.int32(4, &self.num_partitions);
        visitor.int32(5, &self.num_hosts_per_partition);
        visitor.int32(6, &self.num_devices_per_host);
        visitor.messages(8, &self.gpu_target_config);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                3 => ("platform_version", Slot::String(&mut self.platform_version)),
                4 => ("num_partitions", Slot::Int32(&mut self.num_partitions)),
                5 => {
                    (
                        "num_hosts_per_partition",
                        Slot::Int32(&mut self.num_hosts_per_partition),
                    )
                }
                6 => {
                    ("num_devices_per_host", Slot::Int32(&mut self.num_devices_per_host))
                }
                8 => ("gpu_target_config", Slot::Messages(&mut self.gpu_target_config)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuTopology);
/// XLA's `xla.PrimitiveType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
crate::codec::enumeration!(
    BufferType : Invalid = 0, Token = 17, Predicate = 1, I1 = 30, I2 = 26, I4 = 21, I8 =
    2, I16 = 3, I32 = 4, I64 = 5, U1 = 31, U2 = 27, U4 = 22, U8 = 6, U16 = 7, U32 = 8,
    U64 = 9, F4E2M1FN = 32, F8E3M4 = 29, F8E4M3 = 28, F8E4M3FN = 20, F8E4M3FNUZ = 25,
    F8E4M3B11FNUZ = 23, F8E5M2 = 19, F8E5M2FNUZ = 24, F8E8M0FNU = 33, BF16 = 16, F16 =
    10, F32 = 11, F64 = 12, C64 = 15, C128 = 18, Tuple = 13, OpaqueType = 14, Buffer = 34
);
/// XLA's `xla.ShapeProto`.
#[derive(Clone, PartialEq, Default)]
pub struct Shape {
    pub element_type: i32,
    pub dimensions: Vec<i64>,
    pub is_dynamic_dimension: Vec<bool>,
    pub tuple_shapes: Vec<Shape>,
    pub layout: Option<Box<Layout>>,
}
impl ::core::fmt::Debug for Shape {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "Shape",
            &[
                "element_type",
                "dimensions",
                "is_dynamic_dimension",
                "tuple_shapes",
                "layout",
            ],
            &[
                &crate::codec::named::<BufferType, _>(&self.element_type),
                &self.dimensions,
                &self.is_dynamic_dimension,
                &self.tuple_shapes,
                &self.layout,
            ],
        )
    }
}
impl Shape {
    /// The value of `element_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn element_type(&self) -> BufferType {
        BufferType::try_from(self.element_type).unwrap_or_default()
    }
    /// Sets `element_type`.
    #[inline]
    pub fn set_element_type(&mut self, value: BufferType) {
        self.element_type = value as i32;
    }
}
impl crate::codec::Fields for Shape {
    fn name(&self) -> &'static str {
        "Shape"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(2, &self.element_type);
        visitor.packed_int64(3, &self.dimensions);
        visitor.messages(4, &self.tuple_shapes);
        visitor.messages(5, &self.layout);
        visitor.packed_bool(6, &self.is_dynamic_dimension);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                2 => ("element_type", Slot::Int32(&mut self.element_type)),
                3 => ("dimensions", Slot::RepeatedInt64(&mut self.dimensions)),
                4 => ("tuple_shapes", Slot::Messages(&mut self.tuple_shapes)),
                5 => ("layout", Slot::Messages(&mut self.layout)),
                6 => {
                    (
                        "is_dynamic_dimension",
                        Slot::RepeatedBool(&mut self.is_dynamic_dimension),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Shape);
/// XLA's `xla.DimLevelType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum DimensionLevel {
    Dense = 0,
    Compressed = 1,
    LooseCompressed = 3,
    Singleton = 2,
}
crate::codec::enumeration!(
    DimensionLevel : Dense = 0, Compressed = 1, LooseCompressed = 3, Singleton = 2
);
/// XLA's `xla.TileProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Tile {
    pub dimensions: Vec<i64>,
}
impl crate::codec::Fields for Tile {
    fn name(&self) -> &'static str {
        "Tile"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.packed_int64(1, &self.dimensions);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("dimensions", Slot::RepeatedInt64(&mut self.dimensions)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Tile);
/// XLA's `xla.SplitConfigProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DimensionSplit {
    pub dimension: i64,
    pub split_indices: Vec<i64>,
}
impl crate::codec::Fields for DimensionSplit {
    fn name(&self) -> &'static str {
        "DimensionSplit"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.dimension);
        visitor.packed_int64(2, &self.split_indices);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("dimension", Slot::Int64(&mut self.dimension)),
                2 => ("split_indices", Slot::RepeatedInt64(&mut self.split_indices)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(DimensionSplit);
/// XLA's `xla.LayoutProto`.
#[derive(Clone, PartialEq, Default)]
pub struct Layout {
    pub minor_to_major: Vec<i64>,
    pub dimension_levels: Vec<i32>,
    pub is_dimension_level_unique: Vec<bool>,
    pub is_dimension_level_ordered: Vec<bool>,
    pub tiles: Vec<Tile>,
    pub splits: Vec<DimensionSplit>,
    pub alignment: Option<i64>,
    pub element_size_in_bits: Option<i64>,
    pub memory_space: Option<i64>,
    pub index_type: Option<i32>,
    pub pointer_type: Option<i32>,
    pub physical_shape: Option<Box<Shape>>,
    pub dynamic_shape_metadata_prefix_size_in_bytes: Option<i64>,
}
impl ::core::fmt::Debug for Layout {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "Layout",
            &[
                "minor_to_major",
                "dimension_levels",
                "is_dimension_level_unique",
                "is_dimension_level_ordered",
                "tiles",
                "splits",
                "alignment",
                "element_size_in_bits",
                "memory_space",
                "index_type",
                "pointer_type",
                "physical_shape",
                "dynamic_shape_metadata_prefix_size_in_bytes",
            ],
            &[
                &self.minor_to_major,
                &crate::codec::named::<DimensionLevel, _>(&self.dimension_levels),
                &self.is_dimension_level_unique,
                &self.is_dimension_level_ordered,
                &self.tiles,
                &self.splits,
                &self.alignment,
                &self.element_size_in_bits,
                &self.memory_space,
                &crate::codec::named::<BufferType, _>(&self.index_type),
                &crate::codec::named::<BufferType, _>(&self.pointer_type),
                &self.physical_shape,
                &self.dynamic_shape_metadata_prefix_size_in_bytes,
            ],
        )
    }
}
impl Layout {
    /// The values of `dimension_levels` that the enum has.
    #[inline]
    pub fn dimension_levels(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<DimensionLevel>,
    > {
        self.dimension_levels
            .iter()
            .cloned()
            .filter_map(|value| DimensionLevel::try_from(value).ok())
    }
    /// Adds a value to `dimension_levels`.
    #[inline]
    pub fn push_dimension_levels(&mut self, value: DimensionLevel) {
        self.dimension_levels.push(value as i32);
    }
    /// The value of `alignment`, or the default where it is unset.
    #[inline]
    pub fn alignment(&self) -> i64 {
        match self.alignment {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `element_size_in_bits`, or the default where it is unset.
    #[inline]
    pub fn element_size_in_bits(&self) -> i64 {
        match self.element_size_in_bits {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `memory_space`, or the default where it is unset.
    #[inline]
    pub fn memory_space(&self) -> i64 {
        match self.memory_space {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `index_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn index_type(&self) -> BufferType {
        match self.index_type {
            Some(value) => BufferType::try_from(value).unwrap_or_default(),
            None => BufferType::default(),
        }
    }
    /// Sets `index_type`.
    #[inline]
    pub fn set_index_type(&mut self, value: BufferType) {
        self.index_type = Some(value as i32);
    }
    /// The value of `pointer_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn pointer_type(&self) -> BufferType {
        match self.pointer_type {
            Some(value) => BufferType::try_from(value).unwrap_or_default(),
            None => BufferType::default(),
        }
    }
    /// Sets `pointer_type`.
    #[inline]
    pub fn set_pointer_type(&mut self, value: BufferType) {
        self.pointer_type = Some(value as i32);
    }
    /// The value of `dynamic_shape_metadata_prefix_size_in_bytes`, or the default where it is unset.
    #[inline]
    pub fn dynamic_shape_metadata_prefix_size_in_bytes(&self) -> i64 {
        match self.dynamic_shape_metadata_prefix_size_in_bytes {
            Some(value) => value,
            None => 0,
        }
    }
}
impl crate::codec::Fields for Layout {
    fn name(&self) -> &'static str {
        "Layout"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.packed_int64(1, &self.minor_to_major);
        visitor.messages(6, &self.tiles);
        visitor.optional_int64(7, &self.element_size_in_bits);
        visitor.optional_int64(8, &self.memory_space);
        visitor.packed_int32(9, &self.dimension_levels);
        visitor.messages(10, &self.physical_shape);
        visitor.optional_int32(11, &self.index_type);
        visitor.optional_int32(12, &self.pointer_type);
        visitor.packed_bool(13, &self.is_dimension_level_unique);
        visitor.packed_bool(14, &self.is_dimension_level_ordered);
        visitor.optional_int64(15, &self.dynamic_shape_metadata_prefix_size_in_bytes);
        visitor.optional_int64(16, &self.alignment);
        visitor.messages(17, &self.splits);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("minor_to_major", Slot::RepeatedInt64(&mut self.minor_to_major)),
                6 => ("tiles", Slot::Messages(&mut self.tiles)),
                7 => {
                    (
                        "element_size_in_bits",
                        Slot::OptionalInt64(&mut self.element_size_in_bits),
                    )
                }
                8 => ("memory_space", Slot::OptionalInt64(&mut self.memory_space)),
                9 => {
                    ("dimension_levels", Slot::RepeatedInt32(&mut self.dimension_levels))
                }
                10 => ("physical_shape", Slot::Messages(&mut self.physical_shape)),
                11 => ("index_type", Slot::OptionalInt32(&mut self.index_type)),
                12 => ("pointer_type", Slot::OptionalInt32(&mut self.pointer_type)),
                13 => {
                    (
                        "is_dimension_level_unique",
                        Slot::RepeatedBool(&mut self.is_dimension_level_unique),
                    )
                }
                14 => {
                    (
                        "is_dimension_level_ordered",
                        Slot::RepeatedBool(&mut self.is_dimension_level_ordered),
                    )
                }
                15 => {
                    (
                        "dynamic_shape_metadata_prefix_size_in_bytes",
                        Slot::OptionalInt64(
                            &mut self.dynamic_shape_metadata_prefix_size_in_bytes,
                        ),
                    )
                }
                16 => ("alignment", Slot::OptionalInt64(&mut self.alignment)),
                17 => ("splits", Slot::Messages(&mut self.splits)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Layout);
/// XLA's `xla.ProfileType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ProfileType {
    Invalid = 0,
    Window = 1,
    Flag = 2,
    Integer = 3,
}
crate::codec::enumeration!(ProfileType : Invalid = 0, Window = 1, Flag = 2, Integer = 3);
/// XLA's `xla.ProfileSource`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ProfileSource {
    UnknownSource = 0,
    Embedded = 1,
    Remote = 2,
}
crate::codec::enumeration!(ProfileSource : UnknownSource = 0, Embedded = 1, Remote = 2);
/// XLA's `xla.CompilationEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum CompilationEvent {
    UnknownEvent = 0,
    FirstCompilation = 1,
    Recompilation = 2,
}
crate::codec::enumeration!(
    CompilationEvent : UnknownEvent = 0, FirstCompilation = 1, Recompilation = 2
);
/// XLA's `xla.ProfileGenerationStrategy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
crate::codec::enumeration!(
    ProfileGenerationStrategy : Unknown = 0, Ga = 1, Fanta = 2, Cfo = 3, Exhaustive = 4,
    LcmGnn = 5, LcmMoe = 6
);
/// XLA's `xla.OpMetadata.ProfileInfo`.
#[derive(Clone, PartialEq, Default)]
pub struct OpMetadataProfileInfo {
    pub profile_type: Vec<i32>,
    pub relative_speedup: f64,
    pub profile_source: i32,
    pub compilation_event: i32,
    pub profile_generation_strategy: i32,
}
impl ::core::fmt::Debug for OpMetadataProfileInfo {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "OpMetadataProfileInfo",
            &[
                "profile_type",
                "relative_speedup",
                "profile_source",
                "compilation_event",
                "profile_generation_strategy",
            ],
            &[
                &crate::codec::named::<ProfileType, _>(&self.profile_type),
                &self.relative_speedup,
                &crate::codec::named::<ProfileSource, _>(&self.profile_source),
                &crate::codec::named::<CompilationEvent, _>(&self.compilation_event),
                &crate::codec::named::<
                    ProfileGenerationStrategy,
                    _,
                >(&self.profile_generation_strategy),
            ],
        )
    }
}
impl OpMetadataProfileInfo {
    /// The values of `profile_type` that the enum has.
    #[inline]
    pub fn profile_type(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<ProfileType>,
    > {
        self.profile_type
            .iter()
            .cloned()
            .filter_map(|value| ProfileType::try_from(value).ok())
    }
    /// Adds a value to `profile_type`.
    #[inline]
    pub fn push_profile_type(&mut self, value: ProfileType) {
        self.profile_type.push(value as i32);
    }
    /// The value of `profile_source`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn profile_source(&self) -> ProfileSource {
        ProfileSource::try_from(self.profile_source).unwrap_or_default()
    }
    /// Sets `profile_source`.
    #[inline]
    pub fn set_profile_source(&mut self, value: ProfileSource) {
        self.profile_source = value as i32;
    }
    /// The value of `compilation_event`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn compilation_event(&self) -> CompilationEvent {
        CompilationEvent::try_from(self.compilation_event).unwrap_or_default()
    }
    /// Sets `compilation_event`.
    #[inline]
    pub fn set_compilation_event(&mut self, value: CompilationEvent) {
        self.compilation_event = value as i32;
    }
    /// The value of `profile_generation_strategy`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn profile_generation_strategy(&self) -> ProfileGenerationStrategy {
        ProfileGenerationStrategy::try_from(self.profile_generation_strategy)
            .unwrap_or_default()
    }
    /// Sets `profile_generation_strategy`.
    #[inline]
    pub fn set_profile_generation_strategy(&mut self, value: ProfileGenerationStrategy) {
        self.profile_generation_strategy = value as i32;
    }
}
impl crate::codec::Fields for OpMetadataProfileInfo {
    fn name(&self) -> &'static str {
        "OpMetadataProfileInfo"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.packed_int32(1, &self.profile_type);
        visitor.double(2, &self.relative_speedup);
        visitor.int32(3, &self.profile_source);
        visitor.int32(4, &self.compilation_event);
        visitor.int32(5, &self.profile_generation_strategy);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("profile_type", Slot::RepeatedInt32(&mut self.profile_type)),
                2 => ("relative_speedup", Slot::Double(&mut self.relative_speedup)),
                3 => ("profile_source", Slot::Int32(&mut self.profile_source)),
                4 => ("compilation_event", Slot::Int32(&mut self.compilation_event)),
                5 => {
                    (
                        "profile_generation_strategy",
                        Slot::Int32(&mut self.profile_generation_strategy),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(OpMetadataProfileInfo);
/// XLA's `xla.OpMetadata`.
#[derive(Clone, PartialEq, Default)]
pub struct OpMetadata {
    pub op_type: String,
    pub op_name: String,
    pub source_file: String,
    pub source_line: i32,
    pub source_end_line: i32,
    pub source_column: i32,
    pub source_end_column: i32,
    pub profile_type: Vec<i32>,
    pub size_of_generated_code_in_bytes: i64,
    pub size_of_memory_working_set_in_bytes: i64,
    pub profile_info: Option<OpMetadataProfileInfo>,
    pub deduplicated_name: String,
    pub stack_frame_id: i32,
    pub scheduling_name: String,
}
impl ::core::fmt::Debug for OpMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "OpMetadata",
            &[
                "op_type",
                "op_name",
                "source_file",
                "source_line",
                "source_end_line",
                "source_column",
                "source_end_column",
                "profile_type",
                "size_of_generated_code_in_bytes",
                "size_of_memory_working_set_in_bytes",
                "profile_info",
                "deduplicated_name",
                "stack_frame_id",
                "scheduling_name",
            ],
            &[
                &self.op_type,
                &self.op_name,
                &self.source_file,
                &self.source_line,
                &self.source_end_line,
                &self.source_column,
                &self.source_end_column,
                &crate::codec::named::<ProfileType, _>(&self.profile_type),
                &self.size_of_generated_code_in_bytes,
                &self.size_of_memory_working_set_in_bytes,
                &self.profile_info,
                &self.deduplicated_name,
                &self.stack_frame_id,
                &self.scheduling_name,
            ],
        )
    }
}
impl OpMetadata {
    /// The values of `profile_type` that the enum has.
    #[inline]
    pub fn profile_type(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<ProfileType>,
    > {
        self.profile_type
            .iter()
            .cloned()
            .filter_map(|value| ProfileType::try_from(value).ok())
    }
    /// Adds a value to `profile_type`.
    #[inline]
    pub fn push_profile_type(&mut self, value: ProfileType) {
        self.profile_type.push(value as i32);
    }
}
impl crate::codec::Fields for OpMetadata {
    fn name(&self) -> &'static str {
        "OpMetadata"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.op_type);
        visitor.string(2, &self.op_name);
        visitor.string(3, &self.source_file);
        visitor.int32(4, &self.source_line);
        visitor.packed_int32(5, &self.profile_type);
        visitor.int64(8, &self.size_of_generated_code_in_bytes);
        visitor.int64(9, &self.size_of_memory_working_set_in_bytes);
        visitor.messages(10, &self.profile_info);
        visitor.string(12, &self.deduplicated_name);
        visitor.int32(15, &self.stack_frame_id);
        visitor.string(16, &self.scheduling_name);
        visitor.int32(17, &self.source_end_line);
        visitor.int32(18, &self.source_column);
        visitor.int32(19, &self.source_end_column);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("op_type", Slot::String(&mut self.op_type)),
                2 => ("op_name", Slot::String(&mut self.op_name)),
                3 => ("source_file", Slot::String(&mut self.source_file)),
                4 => ("source_line", Slot::Int32(&mut self.source_line)),
                5 => ("profile_type", Slot::RepeatedInt32(&mut self.profile_type)),
                8 => {
                    (
                        "size_of_generated_code_in_bytes",
                        Slot::Int64(&mut self.size_of_generated_code_in_bytes),
                    )
                }
                9 => {
                    (
                        "size_of_memory_working_set_in_bytes",
                        Slot::Int64(&mut self.size_of_memory_working_set_in_bytes),
                    )
                }
                10 => ("profile_info", Slot::Messages(&mut self.profile_info)),
                12 => ("deduplicated_name", Slot::String(&mut self.deduplicated_name)),
                15 => ("stack_frame_id", Slot::Int32(&mut self.stack_frame_id)),
                16 => ("scheduling_name", Slot::String(&mut self.scheduling_name)),
                17 => ("source_end_line", Slot::Int32(&mut self.source_end_line)),
                18 => ("source_column", Slot::Int32(&mut self.source_column)),
                19 => ("source_end_column", Slot::Int32(&mut self.source_end_column)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(OpMetadata);
/// XLA's `xla.MeshProto.MeshAxis`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct MeshAxis {
    pub name: String,
    pub size: i64,
}
impl crate::codec::Fields for MeshAxis {
    fn name(&self) -> &'static str {
        "MeshAxis"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.name);
        visitor.int64(2, &self.size);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("name", Slot::String(&mut self.name)),
                2 => ("size", Slot::Int64(&mut self.size)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(MeshAxis);
/// XLA's `xla.MeshProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Mesh {
    pub axes: Vec<MeshAxis>,
    pub device_ids: Vec<i64>,
}
impl crate::codec::Fields for Mesh {
    fn name(&self) -> &'static str {
        "Mesh"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.axes);
        visitor.packed_int64(2, &self.device_ids);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("axes", Slot::Messages(&mut self.axes)),
                2 => ("device_ids", Slot::RepeatedInt64(&mut self.device_ids)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Mesh);
/// XLA's `xla.AxisRefProto.SubAxis`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AxisReferenceSubAxis {
    pub pre_size: i64,
    pub size: i64,
}
impl crate::codec::Fields for AxisReferenceSubAxis {
    fn name(&self) -> &'static str {
        "AxisReferenceSubAxis"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.pre_size);
        visitor.int64(2, &self.size);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("pre_size", Slot::Int64(&mut self.pre_size)),
                2 => ("size", Slot::Int64(&mut self.size)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AxisReferenceSubAxis);
/// XLA's `xla.AxisRefProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AxisReference {
    pub mesh_axis_index: i64,
    pub sub_axis_info: Option<AxisReferenceSubAxis>,
}
impl crate::codec::Fields for AxisReference {
    fn name(&self) -> &'static str {
        "AxisReference"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.mesh_axis_index);
        visitor.messages(2, &self.sub_axis_info);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("mesh_axis_index", Slot::Int64(&mut self.mesh_axis_index)),
                2 => ("sub_axis_info", Slot::Messages(&mut self.sub_axis_info)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AxisReference);
/// XLA's `xla.NamedShardingProto.DimensionSharding`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NamedShardingDimension {
    pub axes: Vec<AxisReference>,
    pub is_closed: bool,
}
impl crate::codec::Fields for NamedShardingDimension {
    fn name(&self) -> &'static str {
        "NamedShardingDimension"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.axes);
        visitor.bool(2, &self.is_closed);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("axes", Slot::Messages(&mut self.axes)),
                2 => ("is_closed", Slot::Bool(&mut self.is_closed)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(NamedShardingDimension);
/// XLA's `xla.NamedShardingProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NamedSharding {
    pub mesh: Option<Mesh>,
    pub dim_shardings: Vec<NamedShardingDimension>,
    pub replicated_axes: Vec<AxisReference>,
    pub unreduced_axes: Vec<AxisReference>,
    pub metadata: Vec<OpMetadata>,
    pub manual_axes: Vec<AxisReference>,
}
impl crate::codec::Fields for NamedSharding {
    fn name(&self) -> &'static str {
        "NamedSharding"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(2, &self.mesh);
        visitor.messages(3, &self.dim_shardings);
        visitor.messages(4, &self.replicated_axes);
        visitor.messages(5, &self.unreduced_axes);
        visitor.messages(6, &self.metadata);
        visitor.messages(7, &self.manual_axes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                2 => ("mesh", Slot::Messages(&mut self.mesh)),
                3 => ("dim_shardings", Slot::Messages(&mut self.dim_shardings)),
                4 => ("replicated_axes", Slot::Messages(&mut self.replicated_axes)),
                5 => ("unreduced_axes", Slot::Messages(&mut self.unreduced_axes)),
                6 => ("metadata", Slot::Messages(&mut self.metadata)),
                7 => ("manual_axes", Slot::Messages(&mut self.manual_axes)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(NamedSharding);
/// XLA's `xla.OpSharding.Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
crate::codec::enumeration!(
    OpShardingType : Replicated = 0, Maximal = 1, Tuple = 2, Other = 3, Manual = 4,
    Unknown = 5, Unreduced = 6
);
/// XLA's `xla.OpSharding.ShardGroupType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ShardGroupType {
    As = 0,
    Like = 1,
}
crate::codec::enumeration!(ShardGroupType : As = 0, Like = 1);
/// XLA's `xla.OpSharding`.
#[derive(Clone, PartialEq, Default)]
pub struct OpSharding {
    pub r#type: i32,
    pub tile_shape: Option<Shape>,
    pub tile_assignment_dimensions: Vec<i64>,
    pub tile_assignment_devices: Vec<i64>,
    pub tuple_shardings: Vec<OpSharding>,
    pub replicate_on_last_tile_dim: bool,
    pub metadata: Vec<OpMetadata>,
    pub last_tile_dims: Vec<i32>,
    pub iota_reshape_dims: Vec<i64>,
    pub iota_transpose_perm: Vec<i32>,
    pub is_shard_group: bool,
    pub shard_group_id: i64,
    pub shard_group_type: i32,
    pub named_sharding: Option<NamedSharding>,
}
impl ::core::fmt::Debug for OpSharding {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "OpSharding",
            &[
                "r#type",
                "tile_shape",
                "tile_assignment_dimensions",
                "tile_assignment_devices",
                "tuple_shardings",
                "replicate_on_last_tile_dim",
                "metadata",
                "last_tile_dims",
                "iota_reshape_dims",
                "iota_transpose_perm",
                "is_shard_group",
                "shard_group_id",
                "shard_group_type",
                "named_sharding",
            ],
            &[
                &crate::codec::named::<OpShardingType, _>(&self.r#type),
                &self.tile_shape,
                &self.tile_assignment_dimensions,
                &self.tile_assignment_devices,
                &self.tuple_shardings,
                &self.replicate_on_last_tile_dim,
                &self.metadata,
                &crate::codec::named::<OpShardingType, _>(&self.last_tile_dims),
                &self.iota_reshape_dims,
                &self.iota_transpose_perm,
                &self.is_shard_group,
                &self.shard_group_id,
                &crate::codec::named::<ShardGroupType, _>(&self.shard_group_type),
                &self.named_sharding,
            ],
        )
    }
}
impl OpSharding {
    /// The value of `type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn r#type(&self) -> OpShardingType {
        OpShardingType::try_from(self.r#type).unwrap_or_default()
    }
    /// Sets `type`.
    #[inline]
    pub fn set_type(&mut self, value: OpShardingType) {
        self.r#type = value as i32;
    }
    /// The values of `last_tile_dims` that the enum has.
    #[inline]
    pub fn last_tile_dims(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<OpShardingType>,
    > {
        self.last_tile_dims
            .iter()
            .cloned()
            .filter_map(|value| OpShardingType::try_from(value).ok())
    }
    /// Adds a value to `last_tile_dims`.
    #[inline]
    pub fn push_last_tile_dims(&mut self, value: OpShardingType) {
        self.last_tile_dims.push(value as i32);
    }
    /// The value of `shard_group_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn shard_group_type(&self) -> ShardGroupType {
        ShardGroupType::try_from(self.shard_group_type).unwrap_or_default()
    }
    /// Sets `shard_group_type`.
    #[inline]
    pub fn set_shard_group_type(&mut self, value: ShardGroupType) {
        self.shard_group_type = value as i32;
    }
}
impl crate::codec::Fields for OpSharding {
    fn name(&self) -> &'static str {
        "OpSharding"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.r#type);
        visitor.messages(2, &self.tile_shape);
        visitor.packed_int64(3, &self.tile_assignment_dimensions);
        visitor.packed_int64(4, &self.tile_assignment_devices);
        visitor.messages(5, &self.tuple_shardings);
        visitor.bool(6, &self.replicate_on_last_tile_dim);
        visitor.messages(7, &self.metadata);
        visitor.packed_int32(8, &self.last_tile_dims);
        visitor.packed_int64(9, &self.iota_reshape_dims);
        visitor.packed_int32(10, &self.iota_transpose_perm);
        visitor.bool(11, &self.is_shard_group);
        visitor.int64(12, &self.shard_group_id);
        visitor.int32(13, &self.shard_group_type);
        visitor.messages(14, &self.named_sharding);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("r#type", Slot::Int32(&mut self.r#type)),
                2 => ("tile_shape", Slot::Messages(&mut self.tile_shape)),
                3 => {
                    (
                        "tile_assignment_dimensions",
                        Slot::RepeatedInt64(&mut self.tile_assignment_dimensions),
                    )
                }
                4 => {
                    (
                        "tile_assignment_devices",
                        Slot::RepeatedInt64(&mut self.tile_assignment_devices),
                    )
                }
                5 => ("tuple_shardings", Slot::Messages(&mut self.tuple_shardings)),
                6 => {
                    (
                        "replicate_on_last_tile_dim",
                        Slot::Bool(&mut self.replicate_on_last_tile_dim),
                    )
                }
                7 => ("metadata", Slot::Messages(&mut self.metadata)),
                8 => ("last_tile_dims", Slot::RepeatedInt32(&mut self.last_tile_dims)),
                9 => {
                    (
                        "iota_reshape_dims",
                        Slot::RepeatedInt64(&mut self.iota_reshape_dims),
                    )
                }
                10 => {
                    (
                        "iota_transpose_perm",
                        Slot::RepeatedInt32(&mut self.iota_transpose_perm),
                    )
                }
                11 => ("is_shard_group", Slot::Bool(&mut self.is_shard_group)),
                12 => ("shard_group_id", Slot::Int64(&mut self.shard_group_id)),
                13 => ("shard_group_type", Slot::Int32(&mut self.shard_group_type)),
                14 => ("named_sharding", Slot::Messages(&mut self.named_sharding)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(OpSharding);
/// XLA's `xla.CompilationEnvironmentsProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CompilationEnvironments {
    pub environments: Vec<ProtoAny>,
}
impl crate::codec::Fields for CompilationEnvironments {
    fn name(&self) -> &'static str {
        "CompilationEnvironments"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.environments);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("environments", Slot::Messages(&mut self.environments)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(CompilationEnvironments);
/// XLA's `xla.GpuCompilationEnvironment`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuCompilationEnvironment {
    pub dummy_flag: i64,
}
impl crate::codec::Fields for GpuCompilationEnvironment {
    fn name(&self) -> &'static str {
        "GpuCompilationEnvironment"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.dummy_flag);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("dummy_flag", Slot::Int64(&mut self.dummy_flag)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuCompilationEnvironment);
/// XLA's `xla.IntRangeInclusive`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Range {
    pub first: i64,
    pub last: i64,
}
impl crate::codec::Fields for Range {
    fn name(&self) -> &'static str {
        "Range"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.first);
        visitor.int64(2, &self.last);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("first", Slot::Int64(&mut self.first)),
                2 => ("last", Slot::Int64(&mut self.last)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(Range);
/// XLA's `xla.ThunkBufferDebugFilter`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ThunkBufferDebugFilter {
    pub thunk_id_ranges: Vec<Range>,
    pub profile_annotation_regexes: Vec<String>,
}
impl crate::codec::Fields for ThunkBufferDebugFilter {
    fn name(&self) -> &'static str {
        "ThunkBufferDebugFilter"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.thunk_id_ranges);
        visitor.repeated_string(2, &self.profile_annotation_regexes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("thunk_id_ranges", Slot::Messages(&mut self.thunk_id_ranges)),
                2 => {
                    (
                        "profile_annotation_regexes",
                        Slot::RepeatedString(&mut self.profile_annotation_regexes),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ThunkBufferDebugFilter);
/// XLA's `xla.autotuner.Backend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum AutoTuneBackend {
    All = 0,
    Cudnn = 1,
    Triton = 2,
    Cublas = 3,
    Cublaslt = 4,
}
crate::codec::enumeration!(
    AutoTuneBackend : All = 0, Cudnn = 1, Triton = 2, Cublas = 3, Cublaslt = 4
);
/// XLA's `xla.DebugOptions.AutotuneCacheMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum AutoTuneCacheMode {
    Unspecified = 0,
    Update = 1,
    Read = 2,
}
crate::codec::enumeration!(AutoTuneCacheMode : Unspecified = 0, Update = 1, Read = 2);
/// XLA's `xla.DebugOptions.CollectiveOpType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
crate::codec::enumeration!(
    CollectiveOperationType : NoOp = 0, AllReduce = 1, AllGather = 2, ReduceScatter = 3,
    CollectiveBroadcast = 4, AllToAll = 5, CollectivePermute = 6, RaggedAllToAll = 7,
    AllCollectives = 8
);
/// XLA's `xla.DebugOptions.CommandBufferCmdType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
crate::codec::enumeration!(
    CommandBufferCommandType : Invalid = 0, Fusion = 1, Cublas = 2, Cublaslt = 8, Cudnn =
    3, Collectives = 4, Conditional = 5, While = 6, CustomCall = 7, DynamicSliceFusion =
    9, DynamicSliceCopyFusion = 10
);
/// XLA's `xla.DebugOptions.CommandBufferSchedulingMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum CommandBufferSchedulingMode {
    Serialize = 0,
    Concurrent = 1,
    LatencyHidingScheduler = 2,
    ConcurrentRegions = 3,
}
crate::codec::enumeration!(
    CommandBufferSchedulingMode : Serialize = 0, Concurrent = 1, LatencyHidingScheduler =
    2, ConcurrentRegions = 3
);
/// XLA's `xla.DebugOptions.DetectionMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum DetectionMode {
    None = 0,
    Warning = 1,
    Fail = 2,
}
crate::codec::enumeration!(DetectionMode : None = 0, Warning = 1, Fail = 2);
/// XLA's `xla.DebugOptions.LibNvJitLinkMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum LibNvJitLinkMode {
    Auto = 0,
    Disabled = 1,
    Enabled = 2,
}
crate::codec::enumeration!(LibNvJitLinkMode : Auto = 0, Disabled = 1, Enabled = 2);
/// XLA's `xla.DebugOptions.LibraryFusionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum LibraryFusionType {
    Invalid = 0,
    Dot = 1,
    Elementwise = 2,
    Reduce = 3,
    IndividualDot = 4,
    IndividualConvolution = 5,
}
crate::codec::enumeration!(
    LibraryFusionType : Invalid = 0, Dot = 1, Elementwise = 2, Reduce = 3, IndividualDot
    = 4, IndividualConvolution = 5
);
/// XLA's `xla.DebugOptions.PartitioningAlgorithm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum PartitioningAlgorithm {
    Noop = 0,
    Exp0 = 1,
    Exp1 = 2,
    Exp2 = 3,
}
crate::codec::enumeration!(
    PartitioningAlgorithm : Noop = 0, Exp0 = 1, Exp1 = 2, Exp2 = 3
);
/// XLA's `xla.DebugOptions.PipelineParallelismOptLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum PipelineParallelismOptLevel {
    Disable = 0,
    Enable = 1,
}
crate::codec::enumeration!(PipelineParallelismOptLevel : Disable = 0, Enable = 1);
/// XLA's `xla.DebugOptions.PGLEStrictnessLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum PgleStrictnessLevel {
    Off = 0,
    Warning = 1,
    Error = 2,
}
crate::codec::enumeration!(PgleStrictnessLevel : Off = 0, Warning = 1, Error = 2);
/// XLA's `xla.DebugOptions.ShapeChecks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ShapeChecks {
    Ignore = 0,
    Runtime = 1,
    Compilation = 2,
}
crate::codec::enumeration!(ShapeChecks : Ignore = 0, Runtime = 1, Compilation = 2);
/// XLA's `xla.DebugOptions.StepMarkerLocation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum StepMarkerLocation {
    StepMarkAtEntry = 0,
    StepMarkAtTopLevelWhileLoop = 1,
    StepMarkAtSecondLevelWhileLoop = 3,
    StepMarkNone = 2,
}
crate::codec::enumeration!(
    StepMarkerLocation : StepMarkAtEntry = 0, StepMarkAtTopLevelWhileLoop = 1,
    StepMarkAtSecondLevelWhileLoop = 3, StepMarkNone = 2
);
/// XLA's `xla.DebugOptions.WhileLoopUnrolling`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum WhileLoopUnrolling {
    NoUnroll = 0,
    DoubleBuffer = 1,
    FullUnroll = 2,
    AutoUnroll = 3,
}
crate::codec::enumeration!(
    WhileLoopUnrolling : NoUnroll = 0, DoubleBuffer = 1, FullUnroll = 2, AutoUnroll = 3
);
/// XLA's `xla.DebugOptions.XnnGraphFusionMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum XnnGraphFusionMode {
    Disabled = 0,
    Greedy = 1,
    GreedySlinky = 2,
    BypassCostModel = 3,
}
crate::codec::enumeration!(
    XnnGraphFusionMode : Disabled = 0, Greedy = 1, GreedySlinky = 2, BypassCostModel = 3
);
/// XLA's `xla.DebugOptions`.
#[derive(Clone, PartialEq, Default)]
pub struct DebugOptions {
    pub xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled: Option<bool>,
    pub xla_disable_automatic_host_compute_offload: Option<bool>,
    pub xla_enable_scoped_logging_timers: Option<bool>,
    pub xla_hlo_pass_fix_detect_cycles: Option<bool>,
    pub xla_keep_shardings_after_spmd: Option<bool>,
    pub xla_unsupported_crash_on_hlo_pass_fix_max_iterations: Option<bool>,
    pub xla_unsupported_crash_on_hlo_pass_noop_change: Option<bool>,
    pub xla_unsupported_crash_on_hlo_pass_silent_hlo_change: Option<bool>,
    pub xla_cpu_collective_call_terminate_timeout_seconds: Option<i32>,
    pub xla_cpu_collective_call_warn_stuck_seconds: Option<i32>,
    pub xla_cpu_collective_timeout_seconds: Option<i32>,
    pub xla_cpu_copy_insertion_use_region_analysis: Option<bool>,
    pub xla_cpu_emitter_verification_level: Option<i32>,
    pub xla_cpu_enable_concurrency_optimized_scheduler: Option<bool>,
    pub xla_cpu_enable_fast_math: Option<bool>,
    pub xla_cpu_enable_fast_min_max: Option<bool>,
    pub xla_cpu_enable_platform_dependent_math: Option<bool>,
    pub xla_cpu_experimental_onednn_custom_call: Option<bool>,
    pub xla_cpu_experimental_onednn_fusion_type: Vec<i32>,
    pub xla_cpu_experimental_xnn_fusion_type: Vec<i32>,
    pub xla_cpu_experimental_xnn_graph_fusion_mode: Option<i32>,
    pub xla_cpu_experimental_ynn_fusion_type: Vec<i32>,
    pub xla_cpu_fast_math_honor_division: Option<bool>,
    pub xla_cpu_fast_math_honor_functions: Option<bool>,
    pub xla_cpu_fast_math_honor_infs: Option<bool>,
    pub xla_cpu_fast_math_honor_nans: Option<bool>,
    pub xla_cpu_generate_unique_c_style_kernel_entry_points: Option<bool>,
    pub xla_cpu_max_isa: Option<String>,
    pub xla_cpu_parallel_codegen_split_count: Option<i32>,
    pub xla_cpu_prefer_vector_width: Option<i32>,
    pub xla_cpu_use_fusion_emitters: Option<bool>,
    pub xla_cpu_use_xnnpack: Option<bool>,
    pub xla_enable_fast_math: Option<bool>,
    pub xla_gpu_experimental_thunk_buffer_debug_filter: Option<ThunkBufferDebugFilter>,
    pub xla_dump_hlo_unoptimized_snapshots: Option<bool>,
    pub xla_enable_enzyme_comms_opt: Option<bool>,
    pub xla_gpu_algorithm_denylist_path: Option<String>,
    pub xla_gpu_all_gather_combine_threshold_bytes: Option<i64>,
    pub xla_gpu_all_reduce_blueconnect_num_devices_per_host: Option<i32>,
    pub xla_gpu_all_reduce_combine_threshold_bytes: Option<i64>,
    pub xla_gpu_analytical_latency_estimator_options: HashMap<String, String>,
    pub xla_gpu_async_dot: Option<bool>,
    pub xla_gpu_auto_spmd_partitioning_memory_budget_gb: Option<i32>,
    pub xla_gpu_auto_spmd_partitioning_memory_budget_ratio: Option<f32>,
    pub xla_gpu_autotune_gemm_rtol: Option<f32>,
    pub xla_gpu_autotune_level: Option<i32>,
    pub xla_gpu_autotune_max_solutions: Option<i64>,
    pub xla_gpu_collect_cost_model_stats: Option<bool>,
    pub xla_gpu_collective_combine_threshold_count: Option<i64>,
    pub xla_gpu_collective_inflation_factor: Option<i32>,
    pub xla_gpu_collective_permute_combine_threshold_bytes: Option<i64>,
    pub xla_gpu_collective_permute_decomposer_threshold: Option<i64>,
    /// Reserved by XLA, which ignores it.
    pub xla_gpu_collectives_use_persistent_cliques: Option<bool>,
    pub xla_gpu_command_buffer_scheduling_mode: Option<i32>,
    pub xla_gpu_command_buffer_unroll_loops: Option<bool>,
    pub xla_gpu_copy_insertion_use_region_analysis: Option<bool>,
    pub xla_gpu_crash_on_verification_failures: Option<bool>,
    pub xla_gpu_cublas_fallback: Option<bool>,
    pub xla_gpu_cuda_data_dir: Option<String>,
    pub xla_gpu_cudnn_gemm_fusion_level: Option<i32>,
    pub xla_gpu_cudnn_gemm_max_plans: Option<i32>,
    pub xla_gpu_default_to_alg_dot_bf16_bf16_f32: Option<bool>,
    pub xla_gpu_deterministic_ops: Option<bool>,
    pub xla_gpu_disable_async_collectives: Vec<i32>,
    pub xla_gpu_disable_gpuasm_optimizations: Option<bool>,
    pub xla_gpu_dot_merger_threshold_mb: Option<i32>,
    pub xla_gpu_dump_autotune_logs_to: Option<String>,
    pub xla_gpu_dump_autotune_results_to: Option<String>,
    pub xla_gpu_dump_autotuned_gemm_fusions: Option<bool>,
    pub xla_gpu_dump_llvm_ir: Option<bool>,
    pub xla_gpu_enable_all_gather_combine_by_dim: Option<bool>,
    pub xla_gpu_enable_analytical_latency_estimator: Option<bool>,
    pub xla_gpu_enable_analytical_sol_latency_estimator: Option<bool>,
    pub xla_gpu_enable_approx_costly_collectives: Option<bool>,
    pub xla_gpu_enable_command_buffer: Vec<i32>,
    /// Reserved by XLA, which ignores it.
    pub xla_gpu_enable_command_buffer_va_remapping: Option<bool>,
    pub xla_gpu_enable_cub_radix_sort: Option<bool>,
    pub xla_gpu_enable_cublaslt: Option<bool>,
    pub xla_gpu_enable_cudnn_int8x32_convolution_reordering: Option<bool>,
    pub xla_gpu_enable_cudnn_layer_norm: Option<bool>,
    pub xla_gpu_enable_dynamic_slice_fusion: Option<bool>,
    pub xla_gpu_enable_fast_min_max: Option<bool>,
    pub xla_gpu_enable_highest_priority_async_stream: Option<bool>,
    pub xla_gpu_enable_host_memory_offloading: Option<bool>,
    pub xla_gpu_enable_latency_hiding_scheduler: Option<bool>,
    pub xla_gpu_enable_libnvptxcompiler: Option<bool>,
    pub xla_gpu_enable_llvm_module_compilation_parallelism: Option<bool>,
    pub xla_gpu_enable_nccl_comm_splitting: Option<bool>,
    pub xla_gpu_enable_nccl_user_buffers: Option<bool>,
    pub xla_gpu_enable_pdl: Option<bool>,
    pub xla_gpu_enable_pipelined_all_gather: Option<bool>,
    pub xla_gpu_enable_pipelined_all_reduce: Option<bool>,
    pub xla_gpu_enable_pipelined_host_offloading: Option<bool>,
    pub xla_gpu_enable_pipelined_p2p: Option<bool>,
    pub xla_gpu_enable_pipelined_reduce_scatter: Option<bool>,
    pub xla_gpu_enable_reassociation_for_converted_ar: Option<bool>,
    pub xla_gpu_enable_reduce_scatter_combine_by_dim: Option<bool>,
    pub xla_gpu_enable_scatter_determinism_expander: Option<bool>,
    pub xla_gpu_enable_shared_constants: Option<bool>,
    pub xla_gpu_enable_split_k_autotuning: Option<bool>,
    pub xla_gpu_enable_triton_gemm: Option<bool>,
    pub xla_gpu_enable_while_loop_double_buffering: Option<bool>,
    pub xla_gpu_enable_while_loop_reduce_scatter_code_motion: Option<bool>,
    pub xla_gpu_enable_while_loop_unrolling: Option<i32>,
    pub xla_gpu_exclude_nondeterministic_ops: Option<bool>,
    pub xla_gpu_executable_embed_debug_info: Option<bool>,
    pub xla_gpu_executable_terminate_timeout_seconds: Option<i32>,
    pub xla_gpu_executable_warn_stuck_timeout_seconds: Option<i32>,
    pub xla_gpu_execution_progress_tracking: Option<i32>,
    pub xla_gpu_exhaustive_tiling_search: Option<bool>,
    pub xla_gpu_experimental_aot_compiled_thunks: Option<bool>,
    pub xla_gpu_experimental_autotune_backends: Vec<i32>,
    pub xla_gpu_experimental_autotune_cache_mode: Option<i32>,
    pub xla_gpu_experimental_autotuner_cache_dir: Option<String>,
    pub xla_gpu_experimental_collective_cse_distance_threshold: Option<i64>,
    pub xla_gpu_experimental_collective_perf_table_path: Option<String>,
    pub xla_gpu_experimental_disable_binary_libraries: Option<bool>,
    pub xla_gpu_experimental_dump_fdo_profiles: Option<bool>,
    pub xla_gpu_experimental_dump_gpu_executable: Option<bool>,
    pub xla_gpu_experimental_enable_all_to_all_windowed_einsum: Option<bool>,
    pub xla_gpu_experimental_enable_buffer_saver_on_thunks: Option<bool>,
    pub xla_gpu_experimental_enable_checksum_tracing_on_thunks: Option<bool>,
    pub xla_gpu_experimental_enable_conv_fusion: Option<bool>,
    pub xla_gpu_experimental_enable_fusion_autotuner: Option<bool>,
    pub xla_gpu_experimental_enable_fusion_block_level_rewriter: Option<bool>,
    pub xla_gpu_experimental_enable_heuristic_collective_combining: Option<bool>,
    pub xla_gpu_experimental_enable_nccl_symmetric_buffers: Option<bool>,
    pub xla_gpu_experimental_enable_nvshmem: Option<bool>,
    pub xla_gpu_experimental_enable_onehot_rewriter: Option<bool>,
    pub xla_gpu_experimental_enable_split_k_rewrite: Option<bool>,
    pub xla_gpu_experimental_enable_subchannel_dequantisation_fusion: Option<bool>,
    pub xla_gpu_experimental_enable_triton_heroless_priority_fusion: Option<bool>,
    pub xla_gpu_experimental_enable_triton_warp_specialization: Option<bool>,
    pub xla_gpu_experimental_max_unroll_factor: Option<i32>,
    pub xla_gpu_experimental_pack_dot_operands_along_k_dimension: Option<bool>,
    pub xla_gpu_experimental_parallel_async_compute_limit: Option<i32>,
    pub xla_gpu_experimental_parallel_collective_overlap_limit: Option<i32>,
    pub xla_gpu_experimental_pipeline_parallelism_opt_level: Option<i32>,
    pub xla_gpu_experimental_stream_annotation: Option<bool>,
    /// Reserved by XLA, which ignores it.
    pub xla_gpu_experimental_use_autotuner_pass: Option<bool>,
    pub xla_gpu_experimental_use_ragged_dot_fusion: Option<bool>,
    pub xla_gpu_experimental_use_ragged_dot_grouped_gemm: Option<bool>,
    pub xla_gpu_fail_ptx_compilation_on_register_spilling: Option<bool>,
    pub xla_gpu_filter_kernels_spilling_registers_on_autotuning: Option<bool>,
    pub xla_gpu_first_collective_call_terminate_timeout_seconds: Option<i32>,
    pub xla_gpu_first_collective_call_warn_stuck_timeout_seconds: Option<i32>,
    pub xla_gpu_force_compilation_parallelism: Option<i32>,
    pub xla_gpu_force_conv_nchw: Option<bool>,
    pub xla_gpu_force_conv_nhwc: Option<bool>,
    pub xla_gpu_ftz: Option<bool>,
    pub xla_gpu_fused_attention_use_cudnn_rng: Option<bool>,
    pub xla_gpu_gemm_autotuner_override_file: Option<String>,
    pub xla_gpu_gemm_rewrite_size_threshold: Option<i64>,
    pub xla_gpu_generate_debug_info: Option<bool>,
    pub xla_gpu_generate_line_info: Option<bool>,
    pub xla_gpu_graph_min_graph_size: Option<i32>,
    pub xla_gpu_kernel_cache_file: Option<String>,
    pub xla_gpu_libnvjitlink_mode: Option<i32>,
    pub xla_gpu_llvm_ir_file: Vec<String>,
    pub xla_gpu_llvm_verification_level: Option<i32>,
    pub xla_gpu_load_autotune_results_from: Option<String>,
    pub xla_gpu_memory_limit_slop_factor: Option<i32>,
    pub xla_gpu_mock_custom_calls: Option<bool>,
    pub xla_gpu_multi_streamed_windowed_einsum: Option<bool>,
    pub xla_gpu_nccl_async_execution: Option<bool>,
    pub xla_gpu_nccl_blocking_communicators: Option<bool>,
    pub xla_gpu_nccl_collective_max_nchannels: Option<i64>,
    pub xla_gpu_nccl_init_max_rank_per_root_ratio: Option<i64>,
    pub xla_gpu_nccl_p2p_max_channel_count: Option<i64>,
    pub xla_gpu_nccl_terminate_on_error: Option<bool>,
    pub xla_gpu_nccl_termination_timeout_seconds: Option<i64>,
    pub xla_gpu_operand_bytes_threshold_for_windowed_einsum: Option<i64>,
    pub xla_gpu_override_gemm_autotuner: Option<String>,
    pub xla_gpu_per_fusion_autotune_cache_dir: Option<String>,
    pub xla_gpu_pgle_accuracy_checker: Option<i32>,
    pub xla_gpu_pgle_profile_file_or_directory_path: Option<String>,
    pub xla_gpu_ptx_file: Vec<String>,
    pub xla_gpu_reduce_scatter_combine_threshold_bytes: Option<i64>,
    pub xla_gpu_redzone_padding_bytes: Option<i64>,
    pub xla_gpu_require_complete_aot_autotune_results: Option<bool>,
    pub xla_gpu_require_exclusive_lock: Option<bool>,
    pub xla_gpu_shape_checks: Option<i32>,
    pub xla_gpu_shard_autotuning: Option<bool>,
    /// Reserved by XLA, which ignores it.
    pub xla_gpu_strict_conv_algorithm_picker: Option<bool>,
    pub xla_gpu_target_config_filename: Option<String>,
    pub xla_gpu_temp_buffer_use_separate_color: Option<bool>,
    pub xla_gpu_threshold_for_windowed_einsum_mib: Option<i64>,
    pub xla_gpu_triton_gemm_any: Option<bool>,
    pub xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found: Option<bool>,
    pub xla_gpu_use_embedded_device_lib: Option<bool>,
    pub xla_gpu_use_in_process_lld: Option<bool>,
    pub xla_gpu_use_memcpy_local_p2p: Option<bool>,
    pub xla_gpu_use_runtime_fusion: Option<bool>,
    pub xla_gpu_verify_triton_fusion_numerics: Option<bool>,
    pub xla_hlo_graph_addresses: Option<bool>,
    pub xla_hlo_profile: Option<bool>,
    pub xla_disable_hlo_passes: Vec<String>,
    pub xla_enable_hlo_passes_only: Vec<String>,
    pub xla_disable_all_hlo_passes: Option<bool>,
    pub xla_backend_optimization_level: Option<i32>,
    pub xla_embed_ir_in_executable: Option<bool>,
    pub xla_eliminate_hlo_implicit_broadcast: Option<bool>,
    pub xla_cpu_multi_thread_eigen: Option<bool>,
    pub xla_llvm_enable_alias_scope_metadata: Option<bool>,
    pub xla_llvm_enable_noalias_metadata: Option<bool>,
    pub xla_llvm_enable_invariant_load_metadata: Option<bool>,
    pub xla_llvm_disable_expensive_passes: Option<bool>,
    pub xla_test_all_output_layouts: Option<bool>,
    pub xla_test_all_input_layouts: Option<bool>,
    pub xla_hlo_graph_sharding_color: Option<bool>,
    pub xla_cpu_use_onednn: Option<bool>,
    pub xla_allow_excess_precision: Option<bool>,
    pub xla_force_host_platform_device_count: Option<i32>,
    pub xla_hlo_evaluator_use_fast_path: Option<bool>,
    pub xla_allow_scalar_index_dynamic_ops: Option<bool>,
    pub xla_step_marker_location: Option<i32>,
    pub xla_dump_to: Option<String>,
    pub xla_flags_reset: Option<bool>,
    pub xla_dump_hlo_module_re: Option<String>,
    pub xla_dump_hlo_pass_re: Option<String>,
    pub xla_dump_emitter_re: Option<String>,
    pub xla_dump_hlo_as_text: Option<bool>,
    pub xla_dump_hlo_as_proto: Option<bool>,
    pub xla_dump_hlo_as_dot: Option<bool>,
    pub xla_dump_hlo_as_url: Option<bool>,
    pub xla_dump_hlo_as_html: Option<bool>,
    pub xla_dump_fusion_visualization: Option<bool>,
    pub xla_dump_hlo_snapshots: Option<bool>,
    pub xla_dump_include_timestamp: Option<bool>,
    pub xla_dump_max_hlo_modules: Option<i32>,
    pub xla_dump_module_metadata: Option<bool>,
    pub xla_dump_compress_protos: Option<bool>,
    pub xla_dump_hlo_as_long_text: Option<bool>,
    pub xla_dump_enable_mlir_pretty_form: Option<bool>,
    pub xla_dump_full_hlo_config: Option<bool>,
    pub xla_tpu_detect_nan: Option<bool>,
    pub xla_tpu_detect_inf: Option<bool>,
    pub xla_cpu_enable_xprof_trace_me: Option<bool>,
    pub xla_multi_heap_size_constraint_per_heap: Option<i32>,
    pub xla_detailed_logging: Option<bool>,
    pub xla_enable_dumping: Option<bool>,
    pub xla_llvm_force_inline_before_split: Option<bool>,
    pub xla_dump_disable_metadata: Option<bool>,
    pub xla_dump_hlo_pipeline_re: Option<String>,
    pub xla_cpu_use_acl: Option<bool>,
    pub xla_cpu_strict_dot_conv_math: Option<bool>,
    pub xla_dump_latency_hiding_schedule: Option<bool>,
    pub xla_partitioning_algorithm: Option<i32>,
    pub xla_debug_buffer_assignment_show_max: Option<i64>,
    pub xla_detect_unstable_reductions: Option<i32>,
    pub xla_detect_unstable_reductions_post_optimizations: Option<i32>,
    pub xla_gpu_detect_nan: Option<i32>,
    pub xla_gpu_detect_inf: Option<i32>,
    pub xla_dump_large_constants: Option<bool>,
    pub xla_reduce_window_rewrite_base_length: Option<i64>,
    pub xla_recognize_reduction_optimization_level: Option<i32>,
    pub xla_cmd_buffer_trace_cache_size: Option<i64>,
    pub xla_syntax_sugar_async_ops: Option<bool>,
    pub xla_enable_command_buffers_during_profiling: Option<bool>,
    pub xla_pjrt_allow_auto_layout_in_hlo: Option<bool>,
    pub xla_test_add_command_buffer_mode: Option<bool>,
    pub xla_gpu_experimental_matmul_perf_table_path: Option<String>,
    pub xla_early_exit_with_layouts: Option<bool>,
    pub xla_gpu_experimental_scaled_dot_with_triton: Option<bool>,
    pub xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl: Option<bool>,
    pub xla_gpu_experimental_use_raft_select_k: Option<bool>,
    pub xla_gpu_experimental_enable_tiling_propagation: Option<bool>,
    pub xla_backend_extra_options: HashMap<String, String>,
}
impl ::core::fmt::Debug for DebugOptions {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "DebugOptions",
            &[
                "xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled",
                "xla_disable_automatic_host_compute_offload",
                "xla_enable_scoped_logging_timers",
                "xla_hlo_pass_fix_detect_cycles",
                "xla_keep_shardings_after_spmd",
                "xla_unsupported_crash_on_hlo_pass_fix_max_iterations",
                "xla_unsupported_crash_on_hlo_pass_noop_change",
                "xla_unsupported_crash_on_hlo_pass_silent_hlo_change",
                "xla_cpu_collective_call_terminate_timeout_seconds",
                "xla_cpu_collective_call_warn_stuck_seconds",
                "xla_cpu_collective_timeout_seconds",
                "xla_cpu_copy_insertion_use_region_analysis",
                "xla_cpu_emitter_verification_level",
                "xla_cpu_enable_concurrency_optimized_scheduler",
                "xla_cpu_enable_fast_math",
                "xla_cpu_enable_fast_min_max",
                "xla_cpu_enable_platform_dependent_math",
                "xla_cpu_experimental_onednn_custom_call",
                "xla_cpu_experimental_onednn_fusion_type",
                "xla_cpu_experimental_xnn_fusion_type",
                "xla_cpu_experimental_xnn_graph_fusion_mode",
                "xla_cpu_experimental_ynn_fusion_type",
                "xla_cpu_fast_math_honor_division",
                "xla_cpu_fast_math_honor_functions",
                "xla_cpu_fast_math_honor_infs",
                "xla_cpu_fast_math_honor_nans",
                "xla_cpu_generate_unique_c_style_kernel_entry_points",
                "xla_cpu_max_isa",
                "xla_cpu_parallel_codegen_split_count",
                "xla_cpu_prefer_vector_width",
                "xla_cpu_use_fusion_emitters",
                "xla_cpu_use_xnnpack",
                "xla_enable_fast_math",
                "xla_gpu_experimental_thunk_buffer_debug_filter",
                "xla_dump_hlo_unoptimized_snapshots",
                "xla_enable_enzyme_comms_opt",
                "xla_gpu_algorithm_denylist_path",
                "xla_gpu_all_gather_combine_threshold_bytes",
                "xla_gpu_all_reduce_blueconnect_num_devices_per_host",
                "xla_gpu_all_reduce_combine_threshold_bytes",
                "xla_gpu_analytical_latency_estimator_options",
                "xla_gpu_async_dot",
                "xla_gpu_auto_spmd_partitioning_memory_budget_gb",
                "xla_gpu_auto_spmd_partitioning_memory_budget_ratio",
                "xla_gpu_autotune_gemm_rtol",
                "xla_gpu_autotune_level",
                "xla_gpu_autotune_max_solutions",
                "xla_gpu_collect_cost_model_stats",
                "xla_gpu_collective_combine_threshold_count",
                "xla_gpu_collective_inflation_factor",
                "xla_gpu_collective_permute_combine_threshold_bytes",
                "xla_gpu_collective_permute_decomposer_threshold",
                "xla_gpu_collectives_use_persistent_cliques",
                "xla_gpu_command_buffer_scheduling_mode",
                "xla_gpu_command_buffer_unroll_loops",
                "xla_gpu_copy_insertion_use_region_analysis",
                "xla_gpu_crash_on_verification_failures",
                "xla_gpu_cublas_fallback",
                "xla_gpu_cuda_data_dir",
                "xla_gpu_cudnn_gemm_fusion_level",
                "xla_gpu_cudnn_gemm_max_plans",
                "xla_gpu_default_to_alg_dot_bf16_bf16_f32",
                "xla_gpu_deterministic_ops",
                "xla_gpu_disable_async_collectives",
                "xla_gpu_disable_gpuasm_optimizations",
                "xla_gpu_dot_merger_threshold_mb",
                "xla_gpu_dump_autotune_logs_to",
                "xla_gpu_dump_autotune_results_to",
                "xla_gpu_dump_autotuned_gemm_fusions",
                "xla_gpu_dump_llvm_ir",
                "xla_gpu_enable_all_gather_combine_by_dim",
                "xla_gpu_enable_analytical_latency_estimator",
                "xla_gpu_enable_analytical_sol_latency_estimator",
                "xla_gpu_enable_approx_costly_collectives",
                "xla_gpu_enable_command_buffer",
                "xla_gpu_enable_command_buffer_va_remapping",
                "xla_gpu_enable_cub_radix_sort",
                "xla_gpu_enable_cublaslt",
                "xla_gpu_enable_cudnn_int8x32_convolution_reordering",
                "xla_gpu_enable_cudnn_layer_norm",
                "xla_gpu_enable_dynamic_slice_fusion",
                "xla_gpu_enable_fast_min_max",
                "xla_gpu_enable_highest_priority_async_stream",
                "xla_gpu_enable_host_memory_offloading",
                "xla_gpu_enable_latency_hiding_scheduler",
                "xla_gpu_enable_libnvptxcompiler",
                "xla_gpu_enable_llvm_module_compilation_parallelism",
                "xla_gpu_enable_nccl_comm_splitting",
                "xla_gpu_enable_nccl_user_buffers",
                "xla_gpu_enable_pdl",
                "xla_gpu_enable_pipelined_all_gather",
                "xla_gpu_enable_pipelined_all_reduce",
                "xla_gpu_enable_pipelined_host_offloading",
                "xla_gpu_enable_pipelined_p2p",
                "xla_gpu_enable_pipelined_reduce_scatter",
                "xla_gpu_enable_reassociation_for_converted_ar",
                "xla_gpu_enable_reduce_scatter_combine_by_dim",
                "xla_gpu_enable_scatter_determinism_expander",
                "xla_gpu_enable_shared_constants",
                "xla_gpu_enable_split_k_autotuning",
                "xla_gpu_enable_triton_gemm",
                "xla_gpu_enable_while_loop_double_buffering",
                "xla_gpu_enable_while_loop_reduce_scatter_code_motion",
                "xla_gpu_enable_while_loop_unrolling",
                "xla_gpu_exclude_nondeterministic_ops",
                "xla_gpu_executable_embed_debug_info",
                "xla_gpu_executable_terminate_timeout_seconds",
                "xla_gpu_executable_warn_stuck_timeout_seconds",
                "xla_gpu_execution_progress_tracking",
                "xla_gpu_exhaustive_tiling_search",
                "xla_gpu_experimental_aot_compiled_thunks",
                "xla_gpu_experimental_autotune_backends",
                "xla_gpu_experimental_autotune_cache_mode",
                "xla_gpu_experimental_autotuner_cache_dir",
                "xla_gpu_experimental_collective_cse_distance_threshold",
                "xla_gpu_experimental_collective_perf_table_path",
                "xla_gpu_experimental_disable_binary_libraries",
                "xla_gpu_experimental_dump_fdo_profiles",
                "xla_gpu_experimental_dump_gpu_executable",
                "xla_gpu_experimental_enable_all_to_all_windowed_einsum",
                "xla_gpu_experimental_enable_buffer_saver_on_thunks",
                "xla_gpu_experimental_enable_checksum_tracing_on_thunks",
                "xla_gpu_experimental_enable_conv_fusion",
                "xla_gpu_experimental_enable_fusion_autotuner",
                "xla_gpu_experimental_enable_fusion_block_level_rewriter",
                "xla_gpu_experimental_enable_heuristic_collective_combining",
                "xla_gpu_experimental_enable_nccl_symmetric_buffers",
                "xla_gpu_experimental_enable_nvshmem",
                "xla_gpu_experimental_enable_onehot_rewriter",
                "xla_gpu_experimental_enable_split_k_rewrite",
                "xla_gpu_experimental_enable_subchannel_dequantisation_fusion",
                "xla_gpu_experimental_enable_triton_heroless_priority_fusion",
                "xla_gpu_experimental_enable_triton_warp_specialization",
                "xla_gpu_experimental_max_unroll_factor",
                "xla_gpu_experimental_pack_dot_operands_along_k_dimension",
                "xla_gpu_experimental_parallel_async_compute_limit",
                "xla_gpu_experimental_parallel_collective_overlap_limit",
                "xla_gpu_experimental_pipeline_parallelism_opt_level",
                "xla_gpu_experimental_stream_annotation",
                "xla_gpu_experimental_use_autotuner_pass",
                "xla_gpu_experimental_use_ragged_dot_fusion",
                "xla_gpu_experimental_use_ragged_dot_grouped_gemm",
                "xla_gpu_fail_ptx_compilation_on_register_spilling",
                "xla_gpu_filter_kernels_spilling_registers_on_autotuning",
                "xla_gpu_first_collective_call_terminate_timeout_seconds",
                "xla_gpu_first_collective_call_warn_stuck_timeout_seconds",
                "xla_gpu_force_compilation_parallelism",
                "xla_gpu_force_conv_nchw",
                "xla_gpu_force_conv_nhwc",
                "xla_gpu_ftz",
                "xla_gpu_fused_attention_use_cudnn_rng",
                "xla_gpu_gemm_autotuner_override_file",
                "xla_gpu_gemm_rewrite_size_threshold",
                "xla_gpu_generate_debug_info",
                "xla_gpu_generate_line_info",
                "xla_gpu_graph_min_graph_size",
                "xla_gpu_kernel_cache_file",
                "xla_gpu_libnvjitlink_mode",
                "xla_gpu_llvm_ir_file",
                "xla_gpu_llvm_verification_level",
                "xla_gpu_load_autotune_results_from",
                "xla_gpu_memory_limit_slop_factor",
                "xla_gpu_mock_custom_calls",
                "xla_gpu_multi_streamed_windowed_einsum",
                "xla_gpu_nccl_async_execution",
                "xla_gpu_nccl_blocking_communicators",
                "xla_gpu_nccl_collective_max_nchannels",
                "xla_gpu_nccl_init_max_rank_per_root_ratio",
                "xla_gpu_nccl_p2p_max_channel_count",
                "xla_gpu_nccl_terminate_on_error",
                "xla_gpu_nccl_termination_timeout_seconds",
                "xla_gpu_operand_bytes_threshold_for_windowed_einsum",
                "xla_gpu_override_gemm_autotuner",
                "xla_gpu_per_fusion_autotune_cache_dir",
                "xla_gpu_pgle_accuracy_checker",
                "xla_gpu_pgle_profile_file_or_directory_path",
                "xla_gpu_ptx_file",
                "xla_gpu_reduce_scatter_combine_threshold_bytes",
                "xla_gpu_redzone_padding_bytes",
                "xla_gpu_require_complete_aot_autotune_results",
                "xla_gpu_require_exclusive_lock",
                "xla_gpu_shape_checks",
                "xla_gpu_shard_autotuning",
                "xla_gpu_strict_conv_algorithm_picker",
                "xla_gpu_target_config_filename",
                "xla_gpu_temp_buffer_use_separate_color",
                "xla_gpu_threshold_for_windowed_einsum_mib",
                "xla_gpu_triton_gemm_any",
                "xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found",
                "xla_gpu_use_embedded_device_lib",
                "xla_gpu_use_in_process_lld",
                "xla_gpu_use_memcpy_local_p2p",
                "xla_gpu_use_runtime_fusion",
                "xla_gpu_verify_triton_fusion_numerics",
                "xla_hlo_graph_addresses",
                "xla_hlo_profile",
                "xla_disable_hlo_passes",
                "xla_enable_hlo_passes_only",
                "xla_disable_all_hlo_passes",
                "xla_backend_optimization_level",
                "xla_embed_ir_in_executable",
                "xla_eliminate_hlo_implicit_broadcast",
                "xla_cpu_multi_thread_eigen",
                "xla_llvm_enable_alias_scope_metadata",
                "xla_llvm_enable_noalias_metadata",
                "xla_llvm_enable_invariant_load_metadata",
                "xla_llvm_disable_expensive_passes",
                "xla_test_all_output_layouts",
                "xla_test_all_input_layouts",
                "xla_hlo_graph_sharding_color",
                "xla_cpu_use_onednn",
                "xla_allow_excess_precision",
                "xla_force_host_platform_device_count",
                "xla_hlo_evaluator_use_fast_path",
                "xla_allow_scalar_index_dynamic_ops",
                "xla_step_marker_location",
                "xla_dump_to",
                "xla_flags_reset",
                "xla_dump_hlo_module_re",
                "xla_dump_hlo_pass_re",
                "xla_dump_emitter_re",
                "xla_dump_hlo_as_text",
                "xla_dump_hlo_as_proto",
                "xla_dump_hlo_as_dot",
                "xla_dump_hlo_as_url",
                "xla_dump_hlo_as_html",
                "xla_dump_fusion_visualization",
                "xla_dump_hlo_snapshots",
                "xla_dump_include_timestamp",
                "xla_dump_max_hlo_modules",
                "xla_dump_module_metadata",
                "xla_dump_compress_protos",
                "xla_dump_hlo_as_long_text",
                "xla_dump_enable_mlir_pretty_form",
                "xla_dump_full_hlo_config",
                "xla_tpu_detect_nan",
                "xla_tpu_detect_inf",
                "xla_cpu_enable_xprof_trace_me",
                "xla_multi_heap_size_constraint_per_heap",
                "xla_detailed_logging",
                "xla_enable_dumping",
                "xla_llvm_force_inline_before_split",
                "xla_dump_disable_metadata",
                "xla_dump_hlo_pipeline_re",
                "xla_cpu_use_acl",
                "xla_cpu_strict_dot_conv_math",
                "xla_dump_latency_hiding_schedule",
                "xla_partitioning_algorithm",
                "xla_debug_buffer_assignment_show_max",
                "xla_detect_unstable_reductions",
                "xla_detect_unstable_reductions_post_optimizations",
                "xla_gpu_detect_nan",
                "xla_gpu_detect_inf",
                "xla_dump_large_constants",
                "xla_reduce_window_rewrite_base_length",
                "xla_recognize_reduction_optimization_level",
                "xla_cmd_buffer_trace_cache_size",
                "xla_syntax_sugar_async_ops",
                "xla_enable_command_buffers_during_profiling",
                "xla_pjrt_allow_auto_layout_in_hlo",
                "xla_test_add_command_buffer_mode",
                "xla_gpu_experimental_matmul_perf_table_path",
                "xla_early_exit_with_layouts",
                "xla_gpu_experimental_scaled_dot_with_triton",
                "xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl",
                "xla_gpu_experimental_use_raft_select_k",
                "xla_gpu_experimental_enable_tiling_propagation",
                "xla_backend_extra_options",
            ],
            &[
                &self.xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled,
                &self.xla_disable_automatic_host_compute_offload,
                &self.xla_enable_scoped_logging_timers,
                &self.xla_hlo_pass_fix_detect_cycles,
                &self.xla_keep_shardings_after_spmd,
                &self.xla_unsupported_crash_on_hlo_pass_fix_max_iterations,
                &self.xla_unsupported_crash_on_hlo_pass_noop_change,
                &self.xla_unsupported_crash_on_hlo_pass_silent_hlo_change,
                &self.xla_cpu_collective_call_terminate_timeout_seconds,
                &self.xla_cpu_collective_call_warn_stuck_seconds,
                &self.xla_cpu_collective_timeout_seconds,
                &self.xla_cpu_copy_insertion_use_region_analysis,
                &self.xla_cpu_emitter_verification_level,
                &self.xla_cpu_enable_concurrency_optimized_scheduler,
                &self.xla_cpu_enable_fast_math,
                &self.xla_cpu_enable_fast_min_max,
                &self.xla_cpu_enable_platform_dependent_math,
                &self.xla_cpu_experimental_onednn_custom_call,
                &crate::codec::named::<
                    LibraryFusionType,
                    _,
                >(&self.xla_cpu_experimental_onednn_fusion_type),
                &crate::codec::named::<
                    LibraryFusionType,
                    _,
                >(&self.xla_cpu_experimental_xnn_fusion_type),
                &crate::codec::named::<
                    XnnGraphFusionMode,
                    _,
                >(&self.xla_cpu_experimental_xnn_graph_fusion_mode),
                &crate::codec::named::<
                    LibraryFusionType,
                    _,
                >(&self.xla_cpu_experimental_ynn_fusion_type),
                &self.xla_cpu_fast_math_honor_division,
                &self.xla_cpu_fast_math_honor_functions,
                &self.xla_cpu_fast_math_honor_infs,
                &self.xla_cpu_fast_math_honor_nans,
                &self.xla_cpu_generate_unique_c_style_kernel_entry_points,
                &self.xla_cpu_max_isa,
                &self.xla_cpu_parallel_codegen_split_count,
                &self.xla_cpu_prefer_vector_width,
                &self.xla_cpu_use_fusion_emitters,
                &self.xla_cpu_use_xnnpack,
                &self.xla_enable_fast_math,
                &self.xla_gpu_experimental_thunk_buffer_debug_filter,
                &self.xla_dump_hlo_unoptimized_snapshots,
                &self.xla_enable_enzyme_comms_opt,
                &self.xla_gpu_algorithm_denylist_path,
                &self.xla_gpu_all_gather_combine_threshold_bytes,
                &self.xla_gpu_all_reduce_blueconnect_num_devices_per_host,
                &self.xla_gpu_all_reduce_combine_threshold_bytes,
                &self.xla_gpu_analytical_latency_estimator_options,
                &self.xla_gpu_async_dot,
                &self.xla_gpu_auto_spmd_partitioning_memory_budget_gb,
                &self.xla_gpu_auto_spmd_partitioning_memory_budget_ratio,
                &self.xla_gpu_autotune_gemm_rtol,
                &self.xla_gpu_autotune_level,
                &self.xla_gpu_autotune_max_solutions,
                &self.xla_gpu_collect_cost_model_stats,
                &self.xla_gpu_collective_combine_threshold_count,
                &self.xla_gpu_collective_inflation_factor,
                &self.xla_gpu_collective_permute_combine_threshold_bytes,
                &self.xla_gpu_collective_permute_decomposer_threshold,
                &self.xla_gpu_collectives_use_persistent_cliques,
                &crate::codec::named::<
                    CommandBufferSchedulingMode,
                    _,
                >(&self.xla_gpu_command_buffer_scheduling_mode),
                &self.xla_gpu_command_buffer_unroll_loops,
                &self.xla_gpu_copy_insertion_use_region_analysis,
                &self.xla_gpu_crash_on_verification_failures,
                &self.xla_gpu_cublas_fallback,
                &self.xla_gpu_cuda_data_dir,
                &self.xla_gpu_cudnn_gemm_fusion_level,
                &self.xla_gpu_cudnn_gemm_max_plans,
                &self.xla_gpu_default_to_alg_dot_bf16_bf16_f32,
                &self.xla_gpu_deterministic_ops,
                &crate::codec::named::<
                    CollectiveOperationType,
                    _,
                >(&self.xla_gpu_disable_async_collectives),
                &self.xla_gpu_disable_gpuasm_optimizations,
                &self.xla_gpu_dot_merger_threshold_mb,
                &self.xla_gpu_dump_autotune_logs_to,
                &self.xla_gpu_dump_autotune_results_to,
                &self.xla_gpu_dump_autotuned_gemm_fusions,
                &self.xla_gpu_dump_llvm_ir,
                &self.xla_gpu_enable_all_gather_combine_by_dim,
                &self.xla_gpu_enable_analytical_latency_estimator,
                &self.xla_gpu_enable_analytical_sol_latency_estimator,
                &self.xla_gpu_enable_approx_costly_collectives,
                &crate::codec::named::<
                    CommandBufferCommandType,
                    _,
                >(&self.xla_gpu_enable_command_buffer),
                &self.xla_gpu_enable_command_buffer_va_remapping,
                &self.xla_gpu_enable_cub_radix_sort,
                &self.xla_gpu_enable_cublaslt,
                &self.xla_gpu_enable_cudnn_int8x32_convolution_reordering,
                &self.xla_gpu_enable_cudnn_layer_norm,
                &self.xla_gpu_enable_dynamic_slice_fusion,
                &self.xla_gpu_enable_fast_min_max,
                &self.xla_gpu_enable_highest_priority_async_stream,
                &self.xla_gpu_enable_host_memory_offloading,
                &self.xla_gpu_enable_latency_hiding_scheduler,
                &self.xla_gpu_enable_libnvptxcompiler,
                &self.xla_gpu_enable_llvm_module_compilation_parallelism,
                &self.xla_gpu_enable_nccl_comm_splitting,
                &self.xla_gpu_enable_nccl_user_buffers,
                &self.xla_gpu_enable_pdl,
                &self.xla_gpu_enable_pipelined_all_gather,
                &self.xla_gpu_enable_pipelined_all_reduce,
                &self.xla_gpu_enable_pipelined_host_offloading,
                &self.xla_gpu_enable_pipelined_p2p,
                &self.xla_gpu_enable_pipelined_reduce_scatter,
                &self.xla_gpu_enable_reassociation_for_converted_ar,
                &self.xla_gpu_enable_reduce_scatter_combine_by_dim,
                &self.xla_gpu_enable_scatter_determinism_expander,
                &self.xla_gpu_enable_shared_constants,
                &self.xla_gpu_enable_split_k_autotuning,
                &self.xla_gpu_enable_triton_gemm,
                &self.xla_gpu_enable_while_loop_double_buffering,
                &self.xla_gpu_enable_while_loop_reduce_scatter_code_motion,
                &crate::codec::named::<
                    WhileLoopUnrolling,
                    _,
                >(&self.xla_gpu_enable_while_loop_unrolling),
                &self.xla_gpu_exclude_nondeterministic_ops,
                &self.xla_gpu_executable_embed_debug_info,
                &self.xla_gpu_executable_terminate_timeout_seconds,
                &self.xla_gpu_executable_warn_stuck_timeout_seconds,
                &self.xla_gpu_execution_progress_tracking,
                &self.xla_gpu_exhaustive_tiling_search,
                &self.xla_gpu_experimental_aot_compiled_thunks,
                &crate::codec::named::<
                    AutoTuneBackend,
                    _,
                >(&self.xla_gpu_experimental_autotune_backends),
                &crate::codec::named::<
                    AutoTuneCacheMode,
                    _,
                >(&self.xla_gpu_experimental_autotune_cache_mode),
                &self.xla_gpu_experimental_autotuner_cache_dir,
                &self.xla_gpu_experimental_collective_cse_distance_threshold,
                &self.xla_gpu_experimental_collective_perf_table_path,
                &self.xla_gpu_experimental_disable_binary_libraries,
                &self.xla_gpu_experimental_dump_fdo_profiles,
                &self.xla_gpu_experimental_dump_gpu_executable,
                &self.xla_gpu_experimental_enable_all_to_all_windowed_einsum,
                &self.xla_gpu_experimental_enable_buffer_saver_on_thunks,
                &self.xla_gpu_experimental_enable_checksum_tracing_on_thunks,
                &self.xla_gpu_experimental_enable_conv_fusion,
                &self.xla_gpu_experimental_enable_fusion_autotuner,
                &self.xla_gpu_experimental_enable_fusion_block_level_rewriter,
                &self.xla_gpu_experimental_enable_heuristic_collective_combining,
                &self.xla_gpu_experimental_enable_nccl_symmetric_buffers,
                &self.xla_gpu_experimental_enable_nvshmem,
                &self.xla_gpu_experimental_enable_onehot_rewriter,
                &self.xla_gpu_experimental_enable_split_k_rewrite,
                &self.xla_gpu_experimental_enable_subchannel_dequantisation_fusion,
                &self.xla_gpu_experimental_enable_triton_heroless_priority_fusion,
                &self.xla_gpu_experimental_enable_triton_warp_specialization,
                &self.xla_gpu_experimental_max_unroll_factor,
                &self.xla_gpu_experimental_pack_dot_operands_along_k_dimension,
                &self.xla_gpu_experimental_parallel_async_compute_limit,
                &self.xla_gpu_experimental_parallel_collective_overlap_limit,
                &crate::codec::named::<
                    PipelineParallelismOptLevel,
                    _,
                >(&self.xla_gpu_experimental_pipeline_parallelism_opt_level),
                &self.xla_gpu_experimental_stream_annotation,
                &self.xla_gpu_experimental_use_autotuner_pass,
                &self.xla_gpu_experimental_use_ragged_dot_fusion,
                &self.xla_gpu_experimental_use_ragged_dot_grouped_gemm,
                &self.xla_gpu_fail_ptx_compilation_on_register_spilling,
                &self.xla_gpu_filter_kernels_spilling_registers_on_autotuning,
                &self.xla_gpu_first_collective_call_terminate_timeout_seconds,
                &self.xla_gpu_first_collective_call_warn_stuck_timeout_seconds,
                &self.xla_gpu_force_compilation_parallelism,
                &self.xla_gpu_force_conv_nchw,
                &self.xla_gpu_force_conv_nhwc,
                &self.xla_gpu_ftz,
                &self.xla_gpu_fused_attention_use_cudnn_rng,
                &self.xla_gpu_gemm_autotuner_override_file,
                &self.xla_gpu_gemm_rewrite_size_threshold,
                &self.xla_gpu_generate_debug_info,
                &self.xla_gpu_generate_line_info,
                &self.xla_gpu_graph_min_graph_size,
                &self.xla_gpu_kernel_cache_file,
                &crate::codec::named::<
                    LibNvJitLinkMode,
                    _,
                >(&self.xla_gpu_libnvjitlink_mode),
                &self.xla_gpu_llvm_ir_file,
                &self.xla_gpu_llvm_verification_level,
                &self.xla_gpu_load_autotune_results_from,
                &self.xla_gpu_memory_limit_slop_factor,
                &self.xla_gpu_mock_custom_calls,
                &self.xla_gpu_multi_streamed_windowed_einsum,
                &self.xla_gpu_nccl_async_execution,
                &self.xla_gpu_nccl_blocking_communicators,
                &self.xla_gpu_nccl_collective_max_nchannels,
                &self.xla_gpu_nccl_init_max_rank_per_root_ratio,
                &self.xla_gpu_nccl_p2p_max_channel_count,
                &self.xla_gpu_nccl_terminate_on_error,
                &self.xla_gpu_nccl_termination_timeout_seconds,
                &self.xla_gpu_operand_bytes_threshold_for_windowed_einsum,
                &self.xla_gpu_override_gemm_autotuner,
                &self.xla_gpu_per_fusion_autotune_cache_dir,
                &crate::codec::named::<
                    PgleStrictnessLevel,
                    _,
                >(&self.xla_gpu_pgle_accuracy_checker),
                &self.xla_gpu_pgle_profile_file_or_directory_path,
                &self.xla_gpu_ptx_file,
                &self.xla_gpu_reduce_scatter_combine_threshold_bytes,
                &self.xla_gpu_redzone_padding_bytes,
                &self.xla_gpu_require_complete_aot_autotune_results,
                &self.xla_gpu_require_exclusive_lock,
                &crate::codec::named::<ShapeChecks, _>(&self.xla_gpu_shape_checks),
                &self.xla_gpu_shard_autotuning,
                &self.xla_gpu_strict_conv_algorithm_picker,
                &self.xla_gpu_target_config_filename,
                &self.xla_gpu_temp_buffer_use_separate_color,
                &self.xla_gpu_threshold_for_windowed_einsum_mib,
                &self.xla_gpu_triton_gemm_any,
                &self.xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found,
                &self.xla_gpu_use_embedded_device_lib,
                &self.xla_gpu_use_in_process_lld,
                &self.xla_gpu_use_memcpy_local_p2p,
                &self.xla_gpu_use_runtime_fusion,
                &self.xla_gpu_verify_triton_fusion_numerics,
                &self.xla_hlo_graph_addresses,
                &self.xla_hlo_profile,
                &self.xla_disable_hlo_passes,
                &self.xla_enable_hlo_passes_only,
                &self.xla_disable_all_hlo_passes,
                &self.xla_backend_optimization_level,
                &self.xla_embed_ir_in_executable,
                &self.xla_eliminate_hlo_implicit_broadcast,
                &self.xla_cpu_multi_thread_eigen,
                &self.xla_llvm_enable_alias_scope_metadata,
                &self.xla_llvm_enable_noalias_metadata,
                &self.xla_llvm_enable_invariant_load_metadata,
                &self.xla_llvm_disable_expensive_passes,
                &self.xla_test_all_output_layouts,
                &self.xla_test_all_input_layouts,
                &self.xla_hlo_graph_sharding_color,
                &self.xla_cpu_use_onednn,
                &self.xla_allow_excess_precision,
                &self.xla_force_host_platform_device_count,
                &self.xla_hlo_evaluator_use_fast_path,
                &self.xla_allow_scalar_index_dynamic_ops,
                &crate::codec::named::<
                    StepMarkerLocation,
                    _,
                >(&self.xla_step_marker_location),
                &self.xla_dump_to,
                &self.xla_flags_reset,
                &self.xla_dump_hlo_module_re,
                &self.xla_dump_hlo_pass_re,
                &self.xla_dump_emitter_re,
                &self.xla_dump_hlo_as_text,
                &self.xla_dump_hlo_as_proto,
                &self.xla_dump_hlo_as_dot,
                &self.xla_dump_hlo_as_url,
                &self.xla_dump_hlo_as_html,
                &self.xla_dump_fusion_visualization,
                &self.xla_dump_hlo_snapshots,
                &self.xla_dump_include_timestamp,
                &self.xla_dump_max_hlo_modules,
                &self.xla_dump_module_metadata,
                &self.xla_dump_compress_protos,
                &self.xla_dump_hlo_as_long_text,
                &self.xla_dump_enable_mlir_pretty_form,
                &self.xla_dump_full_hlo_config,
                &self.xla_tpu_detect_nan,
                &self.xla_tpu_detect_inf,
                &self.xla_cpu_enable_xprof_trace_me,
                &self.xla_multi_heap_size_constraint_per_heap,
                &self.xla_detailed_logging,
                &self.xla_enable_dumping,
                &self.xla_llvm_force_inline_before_split,
                &self.xla_dump_disable_metadata,
                &self.xla_dump_hlo_pipeline_re,
                &self.xla_cpu_use_acl,
                &self.xla_cpu_strict_dot_conv_math,
                &self.xla_dump_latency_hiding_schedule,
                &crate::codec::named::<
                    PartitioningAlgorithm,
                    _,
                >(&self.xla_partitioning_algorithm),
                &self.xla_debug_buffer_assignment_show_max,
                &crate::codec::named::<
                    DetectionMode,
                    _,
                >(&self.xla_detect_unstable_reductions),
                &crate::codec::named::<
                    DetectionMode,
                    _,
                >(&self.xla_detect_unstable_reductions_post_optimizations),
                &crate::codec::named::<DetectionMode, _>(&self.xla_gpu_detect_nan),
                &crate::codec::named::<DetectionMode, _>(&self.xla_gpu_detect_inf),
                &self.xla_dump_large_constants,
                &self.xla_reduce_window_rewrite_base_length,
                &self.xla_recognize_reduction_optimization_level,
                &self.xla_cmd_buffer_trace_cache_size,
                &self.xla_syntax_sugar_async_ops,
                &self.xla_enable_command_buffers_during_profiling,
                &self.xla_pjrt_allow_auto_layout_in_hlo,
                &self.xla_test_add_command_buffer_mode,
                &self.xla_gpu_experimental_matmul_perf_table_path,
                &self.xla_early_exit_with_layouts,
                &self.xla_gpu_experimental_scaled_dot_with_triton,
                &self.xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl,
                &self.xla_gpu_experimental_use_raft_select_k,
                &self.xla_gpu_experimental_enable_tiling_propagation,
                &self.xla_backend_extra_options,
            ],
        )
    }
}
impl DebugOptions {
    /// The value of `xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled`, or the default where it is unset.
    #[inline]
    pub fn xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled(
        &self,
    ) -> bool {
        match self.xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_disable_automatic_host_compute_offload`, or the default where it is unset.
    #[inline]
    pub fn xla_disable_automatic_host_compute_offload(&self) -> bool {
        match self.xla_disable_automatic_host_compute_offload {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_enable_scoped_logging_timers`, or the default where it is unset.
    #[inline]
    pub fn xla_enable_scoped_logging_timers(&self) -> bool {
        match self.xla_enable_scoped_logging_timers {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_hlo_pass_fix_detect_cycles`, or the default where it is unset.
    #[inline]
    pub fn xla_hlo_pass_fix_detect_cycles(&self) -> bool {
        match self.xla_hlo_pass_fix_detect_cycles {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_keep_shardings_after_spmd`, or the default where it is unset.
    #[inline]
    pub fn xla_keep_shardings_after_spmd(&self) -> bool {
        match self.xla_keep_shardings_after_spmd {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_unsupported_crash_on_hlo_pass_fix_max_iterations`, or the default where it is unset.
    #[inline]
    pub fn xla_unsupported_crash_on_hlo_pass_fix_max_iterations(&self) -> bool {
        match self.xla_unsupported_crash_on_hlo_pass_fix_max_iterations {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_unsupported_crash_on_hlo_pass_noop_change`, or the default where it is unset.
    #[inline]
    pub fn xla_unsupported_crash_on_hlo_pass_noop_change(&self) -> bool {
        match self.xla_unsupported_crash_on_hlo_pass_noop_change {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_unsupported_crash_on_hlo_pass_silent_hlo_change`, or the default where it is unset.
    #[inline]
    pub fn xla_unsupported_crash_on_hlo_pass_silent_hlo_change(&self) -> bool {
        match self.xla_unsupported_crash_on_hlo_pass_silent_hlo_change {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_collective_call_terminate_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_collective_call_terminate_timeout_seconds(&self) -> i32 {
        match self.xla_cpu_collective_call_terminate_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_collective_call_warn_stuck_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_collective_call_warn_stuck_seconds(&self) -> i32 {
        match self.xla_cpu_collective_call_warn_stuck_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_collective_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_collective_timeout_seconds(&self) -> i32 {
        match self.xla_cpu_collective_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_copy_insertion_use_region_analysis`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_copy_insertion_use_region_analysis(&self) -> bool {
        match self.xla_cpu_copy_insertion_use_region_analysis {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_emitter_verification_level`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_emitter_verification_level(&self) -> i32 {
        match self.xla_cpu_emitter_verification_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_enable_concurrency_optimized_scheduler`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_enable_concurrency_optimized_scheduler(&self) -> bool {
        match self.xla_cpu_enable_concurrency_optimized_scheduler {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_enable_fast_math`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_enable_fast_math(&self) -> bool {
        match self.xla_cpu_enable_fast_math {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_enable_fast_min_max`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_enable_fast_min_max(&self) -> bool {
        match self.xla_cpu_enable_fast_min_max {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_enable_platform_dependent_math`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_enable_platform_dependent_math(&self) -> bool {
        match self.xla_cpu_enable_platform_dependent_math {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_experimental_onednn_custom_call`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_experimental_onednn_custom_call(&self) -> bool {
        match self.xla_cpu_experimental_onednn_custom_call {
            Some(value) => value,
            None => false,
        }
    }
    /// The values of `xla_cpu_experimental_onednn_fusion_type` that the enum has.
    #[inline]
    pub fn xla_cpu_experimental_onednn_fusion_type(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<LibraryFusionType>,
    > {
        self.xla_cpu_experimental_onednn_fusion_type
            .iter()
            .cloned()
            .filter_map(|value| LibraryFusionType::try_from(value).ok())
    }
    /// Adds a value to `xla_cpu_experimental_onednn_fusion_type`.
    #[inline]
    pub fn push_xla_cpu_experimental_onednn_fusion_type(
        &mut self,
        value: LibraryFusionType,
    ) {
        self.xla_cpu_experimental_onednn_fusion_type.push(value as i32);
    }
    /// The values of `xla_cpu_experimental_xnn_fusion_type` that the enum has.
    #[inline]
    pub fn xla_cpu_experimental_xnn_fusion_type(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<LibraryFusionType>,
    > {
        self.xla_cpu_experimental_xnn_fusion_type
            .iter()
            .cloned()
            .filter_map(|value| LibraryFusionType::try_from(value).ok())
    }
    /// Adds a value to `xla_cpu_experimental_xnn_fusion_type`.
    #[inline]
    pub fn push_xla_cpu_experimental_xnn_fusion_type(
        &mut self,
        value: LibraryFusionType,
    ) {
        self.xla_cpu_experimental_xnn_fusion_type.push(value as i32);
    }
    /// The value of `xla_cpu_experimental_xnn_graph_fusion_mode`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_cpu_experimental_xnn_graph_fusion_mode(&self) -> XnnGraphFusionMode {
        match self.xla_cpu_experimental_xnn_graph_fusion_mode {
            Some(value) => XnnGraphFusionMode::try_from(value).unwrap_or_default(),
            None => XnnGraphFusionMode::default(),
        }
    }
    /// Sets `xla_cpu_experimental_xnn_graph_fusion_mode`.
    #[inline]
    pub fn set_xla_cpu_experimental_xnn_graph_fusion_mode(
        &mut self,
        value: XnnGraphFusionMode,
    ) {
        self.xla_cpu_experimental_xnn_graph_fusion_mode = Some(value as i32);
    }
    /// The values of `xla_cpu_experimental_ynn_fusion_type` that the enum has.
    #[inline]
    pub fn xla_cpu_experimental_ynn_fusion_type(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<LibraryFusionType>,
    > {
        self.xla_cpu_experimental_ynn_fusion_type
            .iter()
            .cloned()
            .filter_map(|value| LibraryFusionType::try_from(value).ok())
    }
    /// Adds a value to `xla_cpu_experimental_ynn_fusion_type`.
    #[inline]
    pub fn push_xla_cpu_experimental_ynn_fusion_type(
        &mut self,
        value: LibraryFusionType,
    ) {
        self.xla_cpu_experimental_ynn_fusion_type.push(value as i32);
    }
    /// The value of `xla_cpu_fast_math_honor_division`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_fast_math_honor_division(&self) -> bool {
        match self.xla_cpu_fast_math_honor_division {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_fast_math_honor_functions`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_fast_math_honor_functions(&self) -> bool {
        match self.xla_cpu_fast_math_honor_functions {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_fast_math_honor_infs`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_fast_math_honor_infs(&self) -> bool {
        match self.xla_cpu_fast_math_honor_infs {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_fast_math_honor_nans`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_fast_math_honor_nans(&self) -> bool {
        match self.xla_cpu_fast_math_honor_nans {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_generate_unique_c_style_kernel_entry_points`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_generate_unique_c_style_kernel_entry_points(&self) -> bool {
        match self.xla_cpu_generate_unique_c_style_kernel_entry_points {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_max_isa`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_max_isa(&self) -> &str {
        match &self.xla_cpu_max_isa {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_cpu_parallel_codegen_split_count`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_parallel_codegen_split_count(&self) -> i32 {
        match self.xla_cpu_parallel_codegen_split_count {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_prefer_vector_width`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_prefer_vector_width(&self) -> i32 {
        match self.xla_cpu_prefer_vector_width {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cpu_use_fusion_emitters`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_use_fusion_emitters(&self) -> bool {
        match self.xla_cpu_use_fusion_emitters {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_use_xnnpack`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_use_xnnpack(&self) -> bool {
        match self.xla_cpu_use_xnnpack {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_enable_fast_math`, or the default where it is unset.
    #[inline]
    pub fn xla_enable_fast_math(&self) -> bool {
        match self.xla_enable_fast_math {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_unoptimized_snapshots`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_unoptimized_snapshots(&self) -> bool {
        match self.xla_dump_hlo_unoptimized_snapshots {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_enable_enzyme_comms_opt`, or the default where it is unset.
    #[inline]
    pub fn xla_enable_enzyme_comms_opt(&self) -> bool {
        match self.xla_enable_enzyme_comms_opt {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_algorithm_denylist_path`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_algorithm_denylist_path(&self) -> &str {
        match &self.xla_gpu_algorithm_denylist_path {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_all_gather_combine_threshold_bytes`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_all_gather_combine_threshold_bytes(&self) -> i64 {
        match self.xla_gpu_all_gather_combine_threshold_bytes {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_all_reduce_blueconnect_num_devices_per_host`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_all_reduce_blueconnect_num_devices_per_host(&self) -> i32 {
        match self.xla_gpu_all_reduce_blueconnect_num_devices_per_host {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_all_reduce_combine_threshold_bytes`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_all_reduce_combine_threshold_bytes(&self) -> i64 {
        match self.xla_gpu_all_reduce_combine_threshold_bytes {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_async_dot`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_async_dot(&self) -> bool {
        match self.xla_gpu_async_dot {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_auto_spmd_partitioning_memory_budget_gb`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_auto_spmd_partitioning_memory_budget_gb(&self) -> i32 {
        match self.xla_gpu_auto_spmd_partitioning_memory_budget_gb {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_auto_spmd_partitioning_memory_budget_ratio`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_auto_spmd_partitioning_memory_budget_ratio(&self) -> f32 {
        match self.xla_gpu_auto_spmd_partitioning_memory_budget_ratio {
            Some(value) => value,
            None => 0.0,
        }
    }
    /// The value of `xla_gpu_autotune_gemm_rtol`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_autotune_gemm_rtol(&self) -> f32 {
        match self.xla_gpu_autotune_gemm_rtol {
            Some(value) => value,
            None => 0.0,
        }
    }
    /// The value of `xla_gpu_autotune_level`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_autotune_level(&self) -> i32 {
        match self.xla_gpu_autotune_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_autotune_max_solutions`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_autotune_max_solutions(&self) -> i64 {
        match self.xla_gpu_autotune_max_solutions {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_collect_cost_model_stats`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collect_cost_model_stats(&self) -> bool {
        match self.xla_gpu_collect_cost_model_stats {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_collective_combine_threshold_count`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collective_combine_threshold_count(&self) -> i64 {
        match self.xla_gpu_collective_combine_threshold_count {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_collective_inflation_factor`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collective_inflation_factor(&self) -> i32 {
        match self.xla_gpu_collective_inflation_factor {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_collective_permute_combine_threshold_bytes`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collective_permute_combine_threshold_bytes(&self) -> i64 {
        match self.xla_gpu_collective_permute_combine_threshold_bytes {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_collective_permute_decomposer_threshold`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collective_permute_decomposer_threshold(&self) -> i64 {
        match self.xla_gpu_collective_permute_decomposer_threshold {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_collectives_use_persistent_cliques`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_collectives_use_persistent_cliques(&self) -> bool {
        match self.xla_gpu_collectives_use_persistent_cliques {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_command_buffer_scheduling_mode`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_command_buffer_scheduling_mode(&self) -> CommandBufferSchedulingMode {
        match self.xla_gpu_command_buffer_scheduling_mode {
            Some(value) => {
                CommandBufferSchedulingMode::try_from(value).unwrap_or_default()
            }
            None => CommandBufferSchedulingMode::default(),
        }
    }
    /// Sets `xla_gpu_command_buffer_scheduling_mode`.
    #[inline]
    pub fn set_xla_gpu_command_buffer_scheduling_mode(
        &mut self,
        value: CommandBufferSchedulingMode,
    ) {
        self.xla_gpu_command_buffer_scheduling_mode = Some(value as i32);
    }
    /// The value of `xla_gpu_command_buffer_unroll_loops`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_command_buffer_unroll_loops(&self) -> bool {
        match self.xla_gpu_command_buffer_unroll_loops {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_copy_insertion_use_region_analysis`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_copy_insertion_use_region_analysis(&self) -> bool {
        match self.xla_gpu_copy_insertion_use_region_analysis {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_crash_on_verification_failures`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_crash_on_verification_failures(&self) -> bool {
        match self.xla_gpu_crash_on_verification_failures {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_cublas_fallback`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_cublas_fallback(&self) -> bool {
        match self.xla_gpu_cublas_fallback {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_cuda_data_dir`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_cuda_data_dir(&self) -> &str {
        match &self.xla_gpu_cuda_data_dir {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_cudnn_gemm_fusion_level`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_cudnn_gemm_fusion_level(&self) -> i32 {
        match self.xla_gpu_cudnn_gemm_fusion_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_cudnn_gemm_max_plans`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_cudnn_gemm_max_plans(&self) -> i32 {
        match self.xla_gpu_cudnn_gemm_max_plans {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_default_to_alg_dot_bf16_bf16_f32`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_default_to_alg_dot_bf16_bf16_f32(&self) -> bool {
        match self.xla_gpu_default_to_alg_dot_bf16_bf16_f32 {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_deterministic_ops`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_deterministic_ops(&self) -> bool {
        match self.xla_gpu_deterministic_ops {
            Some(value) => value,
            None => false,
        }
    }
    /// The values of `xla_gpu_disable_async_collectives` that the enum has.
    #[inline]
    pub fn xla_gpu_disable_async_collectives(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<CollectiveOperationType>,
    > {
        self.xla_gpu_disable_async_collectives
            .iter()
            .cloned()
            .filter_map(|value| CollectiveOperationType::try_from(value).ok())
    }
    /// Adds a value to `xla_gpu_disable_async_collectives`.
    #[inline]
    pub fn push_xla_gpu_disable_async_collectives(
        &mut self,
        value: CollectiveOperationType,
    ) {
        self.xla_gpu_disable_async_collectives.push(value as i32);
    }
    /// The value of `xla_gpu_disable_gpuasm_optimizations`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_disable_gpuasm_optimizations(&self) -> bool {
        match self.xla_gpu_disable_gpuasm_optimizations {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_dot_merger_threshold_mb`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_dot_merger_threshold_mb(&self) -> i32 {
        match self.xla_gpu_dot_merger_threshold_mb {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_dump_autotune_logs_to`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_dump_autotune_logs_to(&self) -> &str {
        match &self.xla_gpu_dump_autotune_logs_to {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_dump_autotune_results_to`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_dump_autotune_results_to(&self) -> &str {
        match &self.xla_gpu_dump_autotune_results_to {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_dump_autotuned_gemm_fusions`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_dump_autotuned_gemm_fusions(&self) -> bool {
        match self.xla_gpu_dump_autotuned_gemm_fusions {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_dump_llvm_ir`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_dump_llvm_ir(&self) -> bool {
        match self.xla_gpu_dump_llvm_ir {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_all_gather_combine_by_dim`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_all_gather_combine_by_dim(&self) -> bool {
        match self.xla_gpu_enable_all_gather_combine_by_dim {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_analytical_latency_estimator`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_analytical_latency_estimator(&self) -> bool {
        match self.xla_gpu_enable_analytical_latency_estimator {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_analytical_sol_latency_estimator`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_analytical_sol_latency_estimator(&self) -> bool {
        match self.xla_gpu_enable_analytical_sol_latency_estimator {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_approx_costly_collectives`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_approx_costly_collectives(&self) -> bool {
        match self.xla_gpu_enable_approx_costly_collectives {
            Some(value) => value,
            None => false,
        }
    }
    /// The values of `xla_gpu_enable_command_buffer` that the enum has.
    #[inline]
    pub fn xla_gpu_enable_command_buffer(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<CommandBufferCommandType>,
    > {
        self.xla_gpu_enable_command_buffer
            .iter()
            .cloned()
            .filter_map(|value| CommandBufferCommandType::try_from(value).ok())
    }
    /// Adds a value to `xla_gpu_enable_command_buffer`.
    #[inline]
    pub fn push_xla_gpu_enable_command_buffer(
        &mut self,
        value: CommandBufferCommandType,
    ) {
        self.xla_gpu_enable_command_buffer.push(value as i32);
    }
    /// The value of `xla_gpu_enable_command_buffer_va_remapping`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_command_buffer_va_remapping(&self) -> bool {
        match self.xla_gpu_enable_command_buffer_va_remapping {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_cub_radix_sort`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_cub_radix_sort(&self) -> bool {
        match self.xla_gpu_enable_cub_radix_sort {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_cublaslt`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_cublaslt(&self) -> bool {
        match self.xla_gpu_enable_cublaslt {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_cudnn_int8x32_convolution_reordering`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_cudnn_int8x32_convolution_reordering(&self) -> bool {
        match self.xla_gpu_enable_cudnn_int8x32_convolution_reordering {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_cudnn_layer_norm`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_cudnn_layer_norm(&self) -> bool {
        match self.xla_gpu_enable_cudnn_layer_norm {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_dynamic_slice_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_dynamic_slice_fusion(&self) -> bool {
        match self.xla_gpu_enable_dynamic_slice_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_fast_min_max`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_fast_min_max(&self) -> bool {
        match self.xla_gpu_enable_fast_min_max {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_highest_priority_async_stream`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_highest_priority_async_stream(&self) -> bool {
        match self.xla_gpu_enable_highest_priority_async_stream {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_host_memory_offloading`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_host_memory_offloading(&self) -> bool {
        match self.xla_gpu_enable_host_memory_offloading {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_latency_hiding_scheduler`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_latency_hiding_scheduler(&self) -> bool {
        match self.xla_gpu_enable_latency_hiding_scheduler {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_libnvptxcompiler`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_libnvptxcompiler(&self) -> bool {
        match self.xla_gpu_enable_libnvptxcompiler {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_llvm_module_compilation_parallelism`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_llvm_module_compilation_parallelism(&self) -> bool {
        match self.xla_gpu_enable_llvm_module_compilation_parallelism {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_nccl_comm_splitting`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_nccl_comm_splitting(&self) -> bool {
        match self.xla_gpu_enable_nccl_comm_splitting {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_nccl_user_buffers`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_nccl_user_buffers(&self) -> bool {
        match self.xla_gpu_enable_nccl_user_buffers {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pdl`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pdl(&self) -> bool {
        match self.xla_gpu_enable_pdl {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pipelined_all_gather`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pipelined_all_gather(&self) -> bool {
        match self.xla_gpu_enable_pipelined_all_gather {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pipelined_all_reduce`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pipelined_all_reduce(&self) -> bool {
        match self.xla_gpu_enable_pipelined_all_reduce {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pipelined_host_offloading`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pipelined_host_offloading(&self) -> bool {
        match self.xla_gpu_enable_pipelined_host_offloading {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pipelined_p2p`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pipelined_p2p(&self) -> bool {
        match self.xla_gpu_enable_pipelined_p2p {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_pipelined_reduce_scatter`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_pipelined_reduce_scatter(&self) -> bool {
        match self.xla_gpu_enable_pipelined_reduce_scatter {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_reassociation_for_converted_ar`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_reassociation_for_converted_ar(&self) -> bool {
        match self.xla_gpu_enable_reassociation_for_converted_ar {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_reduce_scatter_combine_by_dim`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_reduce_scatter_combine_by_dim(&self) -> bool {
        match self.xla_gpu_enable_reduce_scatter_combine_by_dim {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_scatter_determinism_expander`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_scatter_determinism_expander(&self) -> bool {
        match self.xla_gpu_enable_scatter_determinism_expander {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_shared_constants`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_shared_constants(&self) -> bool {
        match self.xla_gpu_enable_shared_constants {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_split_k_autotuning`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_split_k_autotuning(&self) -> bool {
        match self.xla_gpu_enable_split_k_autotuning {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_triton_gemm`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_triton_gemm(&self) -> bool {
        match self.xla_gpu_enable_triton_gemm {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_while_loop_double_buffering`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_while_loop_double_buffering(&self) -> bool {
        match self.xla_gpu_enable_while_loop_double_buffering {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_while_loop_reduce_scatter_code_motion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_enable_while_loop_reduce_scatter_code_motion(&self) -> bool {
        match self.xla_gpu_enable_while_loop_reduce_scatter_code_motion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_enable_while_loop_unrolling`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_enable_while_loop_unrolling(&self) -> WhileLoopUnrolling {
        match self.xla_gpu_enable_while_loop_unrolling {
            Some(value) => WhileLoopUnrolling::try_from(value).unwrap_or_default(),
            None => WhileLoopUnrolling::default(),
        }
    }
    /// Sets `xla_gpu_enable_while_loop_unrolling`.
    #[inline]
    pub fn set_xla_gpu_enable_while_loop_unrolling(
        &mut self,
        value: WhileLoopUnrolling,
    ) {
        self.xla_gpu_enable_while_loop_unrolling = Some(value as i32);
    }
    /// The value of `xla_gpu_exclude_nondeterministic_ops`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_exclude_nondeterministic_ops(&self) -> bool {
        match self.xla_gpu_exclude_nondeterministic_ops {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_executable_embed_debug_info`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_executable_embed_debug_info(&self) -> bool {
        match self.xla_gpu_executable_embed_debug_info {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_executable_terminate_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_executable_terminate_timeout_seconds(&self) -> i32 {
        match self.xla_gpu_executable_terminate_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_executable_warn_stuck_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_executable_warn_stuck_timeout_seconds(&self) -> i32 {
        match self.xla_gpu_executable_warn_stuck_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_execution_progress_tracking`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_execution_progress_tracking(&self) -> i32 {
        match self.xla_gpu_execution_progress_tracking {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_exhaustive_tiling_search`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_exhaustive_tiling_search(&self) -> bool {
        match self.xla_gpu_exhaustive_tiling_search {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_aot_compiled_thunks`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_aot_compiled_thunks(&self) -> bool {
        match self.xla_gpu_experimental_aot_compiled_thunks {
            Some(value) => value,
            None => false,
        }
    }
    /// The values of `xla_gpu_experimental_autotune_backends` that the enum has.
    #[inline]
    pub fn xla_gpu_experimental_autotune_backends(
        &self,
    ) -> ::core::iter::FilterMap<
        ::core::iter::Cloned<::core::slice::Iter<'_, i32>>,
        fn(i32) -> ::core::option::Option<AutoTuneBackend>,
    > {
        self.xla_gpu_experimental_autotune_backends
            .iter()
            .cloned()
            .filter_map(|value| AutoTuneBackend::try_from(value).ok())
    }
    /// Adds a value to `xla_gpu_experimental_autotune_backends`.
    #[inline]
    pub fn push_xla_gpu_experimental_autotune_backends(
        &mut self,
        value: AutoTuneBackend,
    ) {
        self.xla_gpu_experimental_autotune_backends.push(value as i32);
    }
    /// The value of `xla_gpu_experimental_autotune_cache_mode`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_experimental_autotune_cache_mode(&self) -> AutoTuneCacheMode {
        match self.xla_gpu_experimental_autotune_cache_mode {
            Some(value) => AutoTuneCacheMode::try_from(value).unwrap_or_default(),
            None => AutoTuneCacheMode::default(),
        }
    }
    /// Sets `xla_gpu_experimental_autotune_cache_mode`.
    #[inline]
    pub fn set_xla_gpu_experimental_autotune_cache_mode(
        &mut self,
        value: AutoTuneCacheMode,
    ) {
        self.xla_gpu_experimental_autotune_cache_mode = Some(value as i32);
    }
    /// The value of `xla_gpu_experimental_autotuner_cache_dir`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_autotuner_cache_dir(&self) -> &str {
        match &self.xla_gpu_experimental_autotuner_cache_dir {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_experimental_collective_cse_distance_threshold`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_collective_cse_distance_threshold(&self) -> i64 {
        match self.xla_gpu_experimental_collective_cse_distance_threshold {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_experimental_collective_perf_table_path`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_collective_perf_table_path(&self) -> &str {
        match &self.xla_gpu_experimental_collective_perf_table_path {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_experimental_disable_binary_libraries`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_disable_binary_libraries(&self) -> bool {
        match self.xla_gpu_experimental_disable_binary_libraries {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_dump_fdo_profiles`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_dump_fdo_profiles(&self) -> bool {
        match self.xla_gpu_experimental_dump_fdo_profiles {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_dump_gpu_executable`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_dump_gpu_executable(&self) -> bool {
        match self.xla_gpu_experimental_dump_gpu_executable {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_all_to_all_windowed_einsum`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_all_to_all_windowed_einsum(&self) -> bool {
        match self.xla_gpu_experimental_enable_all_to_all_windowed_einsum {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_buffer_saver_on_thunks`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_buffer_saver_on_thunks(&self) -> bool {
        match self.xla_gpu_experimental_enable_buffer_saver_on_thunks {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_checksum_tracing_on_thunks`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_checksum_tracing_on_thunks(&self) -> bool {
        match self.xla_gpu_experimental_enable_checksum_tracing_on_thunks {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_conv_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_conv_fusion(&self) -> bool {
        match self.xla_gpu_experimental_enable_conv_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_fusion_autotuner`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_fusion_autotuner(&self) -> bool {
        match self.xla_gpu_experimental_enable_fusion_autotuner {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_fusion_block_level_rewriter`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_fusion_block_level_rewriter(&self) -> bool {
        match self.xla_gpu_experimental_enable_fusion_block_level_rewriter {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_heuristic_collective_combining`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_heuristic_collective_combining(&self) -> bool {
        match self.xla_gpu_experimental_enable_heuristic_collective_combining {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_nccl_symmetric_buffers`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_nccl_symmetric_buffers(&self) -> bool {
        match self.xla_gpu_experimental_enable_nccl_symmetric_buffers {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_nvshmem`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_nvshmem(&self) -> bool {
        match self.xla_gpu_experimental_enable_nvshmem {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_onehot_rewriter`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_onehot_rewriter(&self) -> bool {
        match self.xla_gpu_experimental_enable_onehot_rewriter {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_split_k_rewrite`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_split_k_rewrite(&self) -> bool {
        match self.xla_gpu_experimental_enable_split_k_rewrite {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_subchannel_dequantisation_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_subchannel_dequantisation_fusion(&self) -> bool {
        match self.xla_gpu_experimental_enable_subchannel_dequantisation_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_triton_heroless_priority_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_triton_heroless_priority_fusion(&self) -> bool {
        match self.xla_gpu_experimental_enable_triton_heroless_priority_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_triton_warp_specialization`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_triton_warp_specialization(&self) -> bool {
        match self.xla_gpu_experimental_enable_triton_warp_specialization {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_max_unroll_factor`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_max_unroll_factor(&self) -> i32 {
        match self.xla_gpu_experimental_max_unroll_factor {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_experimental_pack_dot_operands_along_k_dimension`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_pack_dot_operands_along_k_dimension(&self) -> bool {
        match self.xla_gpu_experimental_pack_dot_operands_along_k_dimension {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_parallel_async_compute_limit`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_parallel_async_compute_limit(&self) -> i32 {
        match self.xla_gpu_experimental_parallel_async_compute_limit {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_experimental_parallel_collective_overlap_limit`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_parallel_collective_overlap_limit(&self) -> i32 {
        match self.xla_gpu_experimental_parallel_collective_overlap_limit {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_experimental_pipeline_parallelism_opt_level`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_experimental_pipeline_parallelism_opt_level(
        &self,
    ) -> PipelineParallelismOptLevel {
        match self.xla_gpu_experimental_pipeline_parallelism_opt_level {
            Some(value) => {
                PipelineParallelismOptLevel::try_from(value).unwrap_or_default()
            }
            None => PipelineParallelismOptLevel::default(),
        }
    }
    /// Sets `xla_gpu_experimental_pipeline_parallelism_opt_level`.
    #[inline]
    pub fn set_xla_gpu_experimental_pipeline_parallelism_opt_level(
        &mut self,
        value: PipelineParallelismOptLevel,
    ) {
        self.xla_gpu_experimental_pipeline_parallelism_opt_level = Some(value as i32);
    }
    /// The value of `xla_gpu_experimental_stream_annotation`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_stream_annotation(&self) -> bool {
        match self.xla_gpu_experimental_stream_annotation {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_use_autotuner_pass`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_use_autotuner_pass(&self) -> bool {
        match self.xla_gpu_experimental_use_autotuner_pass {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_use_ragged_dot_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_use_ragged_dot_fusion(&self) -> bool {
        match self.xla_gpu_experimental_use_ragged_dot_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_use_ragged_dot_grouped_gemm`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_use_ragged_dot_grouped_gemm(&self) -> bool {
        match self.xla_gpu_experimental_use_ragged_dot_grouped_gemm {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_fail_ptx_compilation_on_register_spilling`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_fail_ptx_compilation_on_register_spilling(&self) -> bool {
        match self.xla_gpu_fail_ptx_compilation_on_register_spilling {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_filter_kernels_spilling_registers_on_autotuning`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_filter_kernels_spilling_registers_on_autotuning(&self) -> bool {
        match self.xla_gpu_filter_kernels_spilling_registers_on_autotuning {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_first_collective_call_terminate_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_first_collective_call_terminate_timeout_seconds(&self) -> i32 {
        match self.xla_gpu_first_collective_call_terminate_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_first_collective_call_warn_stuck_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_first_collective_call_warn_stuck_timeout_seconds(&self) -> i32 {
        match self.xla_gpu_first_collective_call_warn_stuck_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_force_compilation_parallelism`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_force_compilation_parallelism(&self) -> i32 {
        match self.xla_gpu_force_compilation_parallelism {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_force_conv_nchw`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_force_conv_nchw(&self) -> bool {
        match self.xla_gpu_force_conv_nchw {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_force_conv_nhwc`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_force_conv_nhwc(&self) -> bool {
        match self.xla_gpu_force_conv_nhwc {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_ftz`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_ftz(&self) -> bool {
        match self.xla_gpu_ftz {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_fused_attention_use_cudnn_rng`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_fused_attention_use_cudnn_rng(&self) -> bool {
        match self.xla_gpu_fused_attention_use_cudnn_rng {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_gemm_autotuner_override_file`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_gemm_autotuner_override_file(&self) -> &str {
        match &self.xla_gpu_gemm_autotuner_override_file {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_gemm_rewrite_size_threshold`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_gemm_rewrite_size_threshold(&self) -> i64 {
        match self.xla_gpu_gemm_rewrite_size_threshold {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_generate_debug_info`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_generate_debug_info(&self) -> bool {
        match self.xla_gpu_generate_debug_info {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_generate_line_info`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_generate_line_info(&self) -> bool {
        match self.xla_gpu_generate_line_info {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_graph_min_graph_size`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_graph_min_graph_size(&self) -> i32 {
        match self.xla_gpu_graph_min_graph_size {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_kernel_cache_file`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_kernel_cache_file(&self) -> &str {
        match &self.xla_gpu_kernel_cache_file {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_libnvjitlink_mode`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_libnvjitlink_mode(&self) -> LibNvJitLinkMode {
        match self.xla_gpu_libnvjitlink_mode {
            Some(value) => LibNvJitLinkMode::try_from(value).unwrap_or_default(),
            None => LibNvJitLinkMode::default(),
        }
    }
    /// Sets `xla_gpu_libnvjitlink_mode`.
    #[inline]
    pub fn set_xla_gpu_libnvjitlink_mode(&mut self, value: LibNvJitLinkMode) {
        self.xla_gpu_libnvjitlink_mode = Some(value as i32);
    }
    /// The value of `xla_gpu_llvm_verification_level`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_llvm_verification_level(&self) -> i32 {
        match self.xla_gpu_llvm_verification_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_load_autotune_results_from`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_load_autotune_results_from(&self) -> &str {
        match &self.xla_gpu_load_autotune_results_from {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_memory_limit_slop_factor`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_memory_limit_slop_factor(&self) -> i32 {
        match self.xla_gpu_memory_limit_slop_factor {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_mock_custom_calls`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_mock_custom_calls(&self) -> bool {
        match self.xla_gpu_mock_custom_calls {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_multi_streamed_windowed_einsum`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_multi_streamed_windowed_einsum(&self) -> bool {
        match self.xla_gpu_multi_streamed_windowed_einsum {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_nccl_async_execution`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_async_execution(&self) -> bool {
        match self.xla_gpu_nccl_async_execution {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_nccl_blocking_communicators`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_blocking_communicators(&self) -> bool {
        match self.xla_gpu_nccl_blocking_communicators {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_nccl_collective_max_nchannels`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_collective_max_nchannels(&self) -> i64 {
        match self.xla_gpu_nccl_collective_max_nchannels {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_nccl_init_max_rank_per_root_ratio`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_init_max_rank_per_root_ratio(&self) -> i64 {
        match self.xla_gpu_nccl_init_max_rank_per_root_ratio {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_nccl_p2p_max_channel_count`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_p2p_max_channel_count(&self) -> i64 {
        match self.xla_gpu_nccl_p2p_max_channel_count {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_nccl_terminate_on_error`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_terminate_on_error(&self) -> bool {
        match self.xla_gpu_nccl_terminate_on_error {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_nccl_termination_timeout_seconds`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_nccl_termination_timeout_seconds(&self) -> i64 {
        match self.xla_gpu_nccl_termination_timeout_seconds {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_operand_bytes_threshold_for_windowed_einsum`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_operand_bytes_threshold_for_windowed_einsum(&self) -> i64 {
        match self.xla_gpu_operand_bytes_threshold_for_windowed_einsum {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_override_gemm_autotuner`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_override_gemm_autotuner(&self) -> &str {
        match &self.xla_gpu_override_gemm_autotuner {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_per_fusion_autotune_cache_dir`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_per_fusion_autotune_cache_dir(&self) -> &str {
        match &self.xla_gpu_per_fusion_autotune_cache_dir {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_pgle_accuracy_checker`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_pgle_accuracy_checker(&self) -> PgleStrictnessLevel {
        match self.xla_gpu_pgle_accuracy_checker {
            Some(value) => PgleStrictnessLevel::try_from(value).unwrap_or_default(),
            None => PgleStrictnessLevel::default(),
        }
    }
    /// Sets `xla_gpu_pgle_accuracy_checker`.
    #[inline]
    pub fn set_xla_gpu_pgle_accuracy_checker(&mut self, value: PgleStrictnessLevel) {
        self.xla_gpu_pgle_accuracy_checker = Some(value as i32);
    }
    /// The value of `xla_gpu_pgle_profile_file_or_directory_path`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_pgle_profile_file_or_directory_path(&self) -> &str {
        match &self.xla_gpu_pgle_profile_file_or_directory_path {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_reduce_scatter_combine_threshold_bytes`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_reduce_scatter_combine_threshold_bytes(&self) -> i64 {
        match self.xla_gpu_reduce_scatter_combine_threshold_bytes {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_redzone_padding_bytes`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_redzone_padding_bytes(&self) -> i64 {
        match self.xla_gpu_redzone_padding_bytes {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_require_complete_aot_autotune_results`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_require_complete_aot_autotune_results(&self) -> bool {
        match self.xla_gpu_require_complete_aot_autotune_results {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_require_exclusive_lock`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_require_exclusive_lock(&self) -> bool {
        match self.xla_gpu_require_exclusive_lock {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_shape_checks`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_shape_checks(&self) -> ShapeChecks {
        match self.xla_gpu_shape_checks {
            Some(value) => ShapeChecks::try_from(value).unwrap_or_default(),
            None => ShapeChecks::default(),
        }
    }
    /// Sets `xla_gpu_shape_checks`.
    #[inline]
    pub fn set_xla_gpu_shape_checks(&mut self, value: ShapeChecks) {
        self.xla_gpu_shape_checks = Some(value as i32);
    }
    /// The value of `xla_gpu_shard_autotuning`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_shard_autotuning(&self) -> bool {
        match self.xla_gpu_shard_autotuning {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_strict_conv_algorithm_picker`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_strict_conv_algorithm_picker(&self) -> bool {
        match self.xla_gpu_strict_conv_algorithm_picker {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_target_config_filename`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_target_config_filename(&self) -> &str {
        match &self.xla_gpu_target_config_filename {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_gpu_temp_buffer_use_separate_color`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_temp_buffer_use_separate_color(&self) -> bool {
        match self.xla_gpu_temp_buffer_use_separate_color {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_threshold_for_windowed_einsum_mib`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_threshold_for_windowed_einsum_mib(&self) -> i64 {
        match self.xla_gpu_threshold_for_windowed_einsum_mib {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_gpu_triton_gemm_any`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_triton_gemm_any(&self) -> bool {
        match self.xla_gpu_triton_gemm_any {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found(&self) -> bool {
        match self.xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_use_embedded_device_lib`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_use_embedded_device_lib(&self) -> bool {
        match self.xla_gpu_use_embedded_device_lib {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_use_in_process_lld`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_use_in_process_lld(&self) -> bool {
        match self.xla_gpu_use_in_process_lld {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_use_memcpy_local_p2p`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_use_memcpy_local_p2p(&self) -> bool {
        match self.xla_gpu_use_memcpy_local_p2p {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_use_runtime_fusion`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_use_runtime_fusion(&self) -> bool {
        match self.xla_gpu_use_runtime_fusion {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_verify_triton_fusion_numerics`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_verify_triton_fusion_numerics(&self) -> bool {
        match self.xla_gpu_verify_triton_fusion_numerics {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_hlo_graph_addresses`, or the default where it is unset.
    #[inline]
    pub fn xla_hlo_graph_addresses(&self) -> bool {
        match self.xla_hlo_graph_addresses {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_hlo_profile`, or the default where it is unset.
    #[inline]
    pub fn xla_hlo_profile(&self) -> bool {
        match self.xla_hlo_profile {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_disable_all_hlo_passes`, or the default where it is unset.
    #[inline]
    pub fn xla_disable_all_hlo_passes(&self) -> bool {
        match self.xla_disable_all_hlo_passes {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_backend_optimization_level`, or the default where it is unset.
    #[inline]
    pub fn xla_backend_optimization_level(&self) -> i32 {
        match self.xla_backend_optimization_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_embed_ir_in_executable`, or the default where it is unset.
    #[inline]
    pub fn xla_embed_ir_in_executable(&self) -> bool {
        match self.xla_embed_ir_in_executable {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_eliminate_hlo_implicit_broadcast`, or the default where it is unset.
    #[inline]
    pub fn xla_eliminate_hlo_implicit_broadcast(&self) -> bool {
        match self.xla_eliminate_hlo_implicit_broadcast {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_multi_thread_eigen`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_multi_thread_eigen(&self) -> bool {
        match self.xla_cpu_multi_thread_eigen {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_llvm_enable_alias_scope_metadata`, or the default where it is unset.
    #[inline]
    pub fn xla_llvm_enable_alias_scope_metadata(&self) -> bool {
        match self.xla_llvm_enable_alias_scope_metadata {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_llvm_enable_noalias_metadata`, or the default where it is unset.
    #[inline]
    pub fn xla_llvm_enable_noalias_metadata(&self) -> bool {
        match self.xla_llvm_enable_noalias_metadata {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_llvm_enable_invariant_load_metadata`, or the default where it is unset.
    #[inline]
    pub fn xla_llvm_enable_invariant_load_metadata(&self) -> bool {
        match self.xla_llvm_enable_invariant_load_metadata {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_llvm_disable_expensive_passes`, or the default where it is unset.
    #[inline]
    pub fn xla_llvm_disable_expensive_passes(&self) -> bool {
        match self.xla_llvm_disable_expensive_passes {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_test_all_output_layouts`, or the default where it is unset.
    #[inline]
    pub fn xla_test_all_output_layouts(&self) -> bool {
        match self.xla_test_all_output_layouts {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_test_all_input_layouts`, or the default where it is unset.
    #[inline]
    pub fn xla_test_all_input_layouts(&self) -> bool {
        match self.xla_test_all_input_layouts {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_hlo_graph_sharding_color`, or the default where it is unset.
    #[inline]
    pub fn xla_hlo_graph_sharding_color(&self) -> bool {
        match self.xla_hlo_graph_sharding_color {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_use_onednn`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_use_onednn(&self) -> bool {
        match self.xla_cpu_use_onednn {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_allow_excess_precision`, or the default where it is unset.
    #[inline]
    pub fn xla_allow_excess_precision(&self) -> bool {
        match self.xla_allow_excess_precision {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_force_host_platform_device_count`, or the default where it is unset.
    #[inline]
    pub fn xla_force_host_platform_device_count(&self) -> i32 {
        match self.xla_force_host_platform_device_count {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_hlo_evaluator_use_fast_path`, or the default where it is unset.
    #[inline]
    pub fn xla_hlo_evaluator_use_fast_path(&self) -> bool {
        match self.xla_hlo_evaluator_use_fast_path {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_allow_scalar_index_dynamic_ops`, or the default where it is unset.
    #[inline]
    pub fn xla_allow_scalar_index_dynamic_ops(&self) -> bool {
        match self.xla_allow_scalar_index_dynamic_ops {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_step_marker_location`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_step_marker_location(&self) -> StepMarkerLocation {
        match self.xla_step_marker_location {
            Some(value) => StepMarkerLocation::try_from(value).unwrap_or_default(),
            None => StepMarkerLocation::default(),
        }
    }
    /// Sets `xla_step_marker_location`.
    #[inline]
    pub fn set_xla_step_marker_location(&mut self, value: StepMarkerLocation) {
        self.xla_step_marker_location = Some(value as i32);
    }
    /// The value of `xla_dump_to`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_to(&self) -> &str {
        match &self.xla_dump_to {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_flags_reset`, or the default where it is unset.
    #[inline]
    pub fn xla_flags_reset(&self) -> bool {
        match self.xla_flags_reset {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_module_re`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_module_re(&self) -> &str {
        match &self.xla_dump_hlo_module_re {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_dump_hlo_pass_re`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_pass_re(&self) -> &str {
        match &self.xla_dump_hlo_pass_re {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_dump_emitter_re`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_emitter_re(&self) -> &str {
        match &self.xla_dump_emitter_re {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_dump_hlo_as_text`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_text(&self) -> bool {
        match self.xla_dump_hlo_as_text {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_as_proto`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_proto(&self) -> bool {
        match self.xla_dump_hlo_as_proto {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_as_dot`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_dot(&self) -> bool {
        match self.xla_dump_hlo_as_dot {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_as_url`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_url(&self) -> bool {
        match self.xla_dump_hlo_as_url {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_as_html`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_html(&self) -> bool {
        match self.xla_dump_hlo_as_html {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_fusion_visualization`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_fusion_visualization(&self) -> bool {
        match self.xla_dump_fusion_visualization {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_snapshots`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_snapshots(&self) -> bool {
        match self.xla_dump_hlo_snapshots {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_include_timestamp`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_include_timestamp(&self) -> bool {
        match self.xla_dump_include_timestamp {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_max_hlo_modules`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_max_hlo_modules(&self) -> i32 {
        match self.xla_dump_max_hlo_modules {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_dump_module_metadata`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_module_metadata(&self) -> bool {
        match self.xla_dump_module_metadata {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_compress_protos`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_compress_protos(&self) -> bool {
        match self.xla_dump_compress_protos {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_as_long_text`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_as_long_text(&self) -> bool {
        match self.xla_dump_hlo_as_long_text {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_enable_mlir_pretty_form`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_enable_mlir_pretty_form(&self) -> bool {
        match self.xla_dump_enable_mlir_pretty_form {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_full_hlo_config`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_full_hlo_config(&self) -> bool {
        match self.xla_dump_full_hlo_config {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_tpu_detect_nan`, or the default where it is unset.
    #[inline]
    pub fn xla_tpu_detect_nan(&self) -> bool {
        match self.xla_tpu_detect_nan {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_tpu_detect_inf`, or the default where it is unset.
    #[inline]
    pub fn xla_tpu_detect_inf(&self) -> bool {
        match self.xla_tpu_detect_inf {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_enable_xprof_trace_me`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_enable_xprof_trace_me(&self) -> bool {
        match self.xla_cpu_enable_xprof_trace_me {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_multi_heap_size_constraint_per_heap`, or the default where it is unset.
    #[inline]
    pub fn xla_multi_heap_size_constraint_per_heap(&self) -> i32 {
        match self.xla_multi_heap_size_constraint_per_heap {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_detailed_logging`, or the default where it is unset.
    #[inline]
    pub fn xla_detailed_logging(&self) -> bool {
        match self.xla_detailed_logging {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_enable_dumping`, or the default where it is unset.
    #[inline]
    pub fn xla_enable_dumping(&self) -> bool {
        match self.xla_enable_dumping {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_llvm_force_inline_before_split`, or the default where it is unset.
    #[inline]
    pub fn xla_llvm_force_inline_before_split(&self) -> bool {
        match self.xla_llvm_force_inline_before_split {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_disable_metadata`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_disable_metadata(&self) -> bool {
        match self.xla_dump_disable_metadata {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_hlo_pipeline_re`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_hlo_pipeline_re(&self) -> &str {
        match &self.xla_dump_hlo_pipeline_re {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_cpu_use_acl`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_use_acl(&self) -> bool {
        match self.xla_cpu_use_acl {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_cpu_strict_dot_conv_math`, or the default where it is unset.
    #[inline]
    pub fn xla_cpu_strict_dot_conv_math(&self) -> bool {
        match self.xla_cpu_strict_dot_conv_math {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_dump_latency_hiding_schedule`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_latency_hiding_schedule(&self) -> bool {
        match self.xla_dump_latency_hiding_schedule {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_partitioning_algorithm`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_partitioning_algorithm(&self) -> PartitioningAlgorithm {
        match self.xla_partitioning_algorithm {
            Some(value) => PartitioningAlgorithm::try_from(value).unwrap_or_default(),
            None => PartitioningAlgorithm::default(),
        }
    }
    /// Sets `xla_partitioning_algorithm`.
    #[inline]
    pub fn set_xla_partitioning_algorithm(&mut self, value: PartitioningAlgorithm) {
        self.xla_partitioning_algorithm = Some(value as i32);
    }
    /// The value of `xla_debug_buffer_assignment_show_max`, or the default where it is unset.
    #[inline]
    pub fn xla_debug_buffer_assignment_show_max(&self) -> i64 {
        match self.xla_debug_buffer_assignment_show_max {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_detect_unstable_reductions`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_detect_unstable_reductions(&self) -> DetectionMode {
        match self.xla_detect_unstable_reductions {
            Some(value) => DetectionMode::try_from(value).unwrap_or_default(),
            None => DetectionMode::default(),
        }
    }
    /// Sets `xla_detect_unstable_reductions`.
    #[inline]
    pub fn set_xla_detect_unstable_reductions(&mut self, value: DetectionMode) {
        self.xla_detect_unstable_reductions = Some(value as i32);
    }
    /// The value of `xla_detect_unstable_reductions_post_optimizations`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_detect_unstable_reductions_post_optimizations(&self) -> DetectionMode {
        match self.xla_detect_unstable_reductions_post_optimizations {
            Some(value) => DetectionMode::try_from(value).unwrap_or_default(),
            None => DetectionMode::default(),
        }
    }
    /// Sets `xla_detect_unstable_reductions_post_optimizations`.
    #[inline]
    pub fn set_xla_detect_unstable_reductions_post_optimizations(
        &mut self,
        value: DetectionMode,
    ) {
        self.xla_detect_unstable_reductions_post_optimizations = Some(value as i32);
    }
    /// The value of `xla_gpu_detect_nan`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_detect_nan(&self) -> DetectionMode {
        match self.xla_gpu_detect_nan {
            Some(value) => DetectionMode::try_from(value).unwrap_or_default(),
            None => DetectionMode::default(),
        }
    }
    /// Sets `xla_gpu_detect_nan`.
    #[inline]
    pub fn set_xla_gpu_detect_nan(&mut self, value: DetectionMode) {
        self.xla_gpu_detect_nan = Some(value as i32);
    }
    /// The value of `xla_gpu_detect_inf`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn xla_gpu_detect_inf(&self) -> DetectionMode {
        match self.xla_gpu_detect_inf {
            Some(value) => DetectionMode::try_from(value).unwrap_or_default(),
            None => DetectionMode::default(),
        }
    }
    /// Sets `xla_gpu_detect_inf`.
    #[inline]
    pub fn set_xla_gpu_detect_inf(&mut self, value: DetectionMode) {
        self.xla_gpu_detect_inf = Some(value as i32);
    }
    /// The value of `xla_dump_large_constants`, or the default where it is unset.
    #[inline]
    pub fn xla_dump_large_constants(&self) -> bool {
        match self.xla_dump_large_constants {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_reduce_window_rewrite_base_length`, or the default where it is unset.
    #[inline]
    pub fn xla_reduce_window_rewrite_base_length(&self) -> i64 {
        match self.xla_reduce_window_rewrite_base_length {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_recognize_reduction_optimization_level`, or the default where it is unset.
    #[inline]
    pub fn xla_recognize_reduction_optimization_level(&self) -> i32 {
        match self.xla_recognize_reduction_optimization_level {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_cmd_buffer_trace_cache_size`, or the default where it is unset.
    #[inline]
    pub fn xla_cmd_buffer_trace_cache_size(&self) -> i64 {
        match self.xla_cmd_buffer_trace_cache_size {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `xla_syntax_sugar_async_ops`, or the default where it is unset.
    #[inline]
    pub fn xla_syntax_sugar_async_ops(&self) -> bool {
        match self.xla_syntax_sugar_async_ops {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_enable_command_buffers_during_profiling`, or the default where it is unset.
    #[inline]
    pub fn xla_enable_command_buffers_during_profiling(&self) -> bool {
        match self.xla_enable_command_buffers_during_profiling {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_pjrt_allow_auto_layout_in_hlo`, or the default where it is unset.
    #[inline]
    pub fn xla_pjrt_allow_auto_layout_in_hlo(&self) -> bool {
        match self.xla_pjrt_allow_auto_layout_in_hlo {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_test_add_command_buffer_mode`, or the default where it is unset.
    #[inline]
    pub fn xla_test_add_command_buffer_mode(&self) -> bool {
        match self.xla_test_add_command_buffer_mode {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_matmul_perf_table_path`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_matmul_perf_table_path(&self) -> &str {
        match &self.xla_gpu_experimental_matmul_perf_table_path {
            Some(value) => value,
            None => "",
        }
    }
    /// The value of `xla_early_exit_with_layouts`, or the default where it is unset.
    #[inline]
    pub fn xla_early_exit_with_layouts(&self) -> bool {
        match self.xla_early_exit_with_layouts {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_scaled_dot_with_triton`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_scaled_dot_with_triton(&self) -> bool {
        match self.xla_gpu_experimental_scaled_dot_with_triton {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl(&self) -> bool {
        match self.xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_use_raft_select_k`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_use_raft_select_k(&self) -> bool {
        match self.xla_gpu_experimental_use_raft_select_k {
            Some(value) => value,
            None => false,
        }
    }
    /// The value of `xla_gpu_experimental_enable_tiling_propagation`, or the default where it is unset.
    #[inline]
    pub fn xla_gpu_experimental_enable_tiling_propagation(&self) -> bool {
        match self.xla_gpu_experimental_enable_tiling_propagation {
            Some(value) => value,
            None => false,
        }
    }
}
impl crate::codec::Fields for DebugOptions {
    fn name(&self) -> &'static str {
        "DebugOptions"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.optional_bool(2, &self.xla_hlo_graph_addresses);
        visitor.optional_bool(9, &self.xla_hlo_profile);
        visitor.repeated_string(30, &self.xla_disable_hlo_passes);
        visitor.optional_int32(31, &self.xla_backend_optimization_level);
        visitor.optional_bool(33, &self.xla_embed_ir_in_executable);
        visitor.optional_bool(35, &self.xla_eliminate_hlo_implicit_broadcast);
        visitor.optional_bool(60, &self.xla_cpu_multi_thread_eigen);
        visitor.optional_string(61, &self.xla_gpu_cuda_data_dir);
        visitor.optional_bool(62, &self.xla_gpu_ftz);
        visitor.optional_bool(70, &self.xla_llvm_enable_alias_scope_metadata);
        visitor.optional_bool(71, &self.xla_llvm_enable_noalias_metadata);
        visitor.optional_bool(72, &self.xla_llvm_enable_invariant_load_metadata);
        visitor.optional_bool(73, &self.xla_llvm_disable_expensive_passes);
        visitor.optional_bool(90, &self.xla_test_all_output_layouts);
        visitor.optional_bool(91, &self.xla_test_all_input_layouts);
        visitor.optional_bool(92, &self.xla_hlo_graph_sharding_color);
        visitor.optional_bool(97, &self.xla_cpu_use_onednn);
        visitor.optional_bool(99, &self.xla_cpu_enable_fast_math);
        visitor.optional_bool(100, &self.xla_gpu_enable_fast_min_max);
        visitor.optional_bool(101, &self.xla_gpu_crash_on_verification_failures);
        visitor.optional_int32(102, &self.xla_force_host_platform_device_count);
        visitor.optional_bool(103, &self.xla_gpu_disable_gpuasm_optimizations);
        visitor.optional_bool(104, &self.xla_disable_all_hlo_passes);
        visitor.optional_bool(105, &self.xla_gpu_enable_dynamic_slice_fusion);
        visitor.optional_bool(106, &self.xla_hlo_evaluator_use_fast_path);
        visitor.optional_bool(107, &self.xla_allow_scalar_index_dynamic_ops);
        visitor.optional_int32(108, &self.xla_step_marker_location);
        visitor.optional_string(109, &self.xla_dump_to);
        visitor.optional_string(110, &self.xla_dump_hlo_module_re);
        visitor.optional_string(111, &self.xla_dump_hlo_pass_re);
        visitor.optional_bool(112, &self.xla_dump_hlo_as_text);
        visitor.optional_bool(113, &self.xla_dump_hlo_as_proto);
        visitor.optional_bool(114, &self.xla_dump_hlo_as_dot);
        visitor.optional_bool(115, &self.xla_dump_hlo_as_url);
        visitor.optional_bool(116, &self.xla_dump_hlo_as_html);
        visitor.optional_bool(118, &self.xla_dump_hlo_snapshots);
        visitor.optional_bool(120, &self.xla_cpu_fast_math_honor_nans);
        visitor.optional_bool(121, &self.xla_cpu_fast_math_honor_infs);
        visitor.optional_bool(122, &self.xla_allow_excess_precision);
        visitor.optional_int32(123, &self.xla_gpu_autotune_level);
        visitor.repeated_string(124, &self.xla_enable_hlo_passes_only);
        visitor.optional_bool(125, &self.xla_gpu_force_conv_nchw);
        visitor.optional_bool(126, &self.xla_cpu_fast_math_honor_division);
        visitor.repeated_string(127, &self.xla_gpu_ptx_file);
        visitor.optional_string(128, &self.xla_gpu_algorithm_denylist_path);
        visitor.optional_bool(129, &self.xla_cpu_fast_math_honor_functions);
        visitor.optional_bool(131, &self.xla_dump_include_timestamp);
        visitor.optional_int32(132, &self.xla_dump_max_hlo_modules);
        visitor.optional_bool(135, &self.xla_tpu_detect_nan);
        visitor.optional_bool(136, &self.xla_tpu_detect_inf);
        visitor.optional_bool(137, &self.xla_cpu_enable_xprof_trace_me);
        visitor
            .optional_bool(
                138,
                &self.xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found,
            );
        visitor.optional_bool(140, &self.xla_cpu_enable_fast_min_max);
        visitor.optional_int32(142, &self.xla_multi_heap_size_constraint_per_heap);
        visitor.optional_bool(144, &self.xla_dump_module_metadata);
        visitor.optional_bool(146, &self.xla_gpu_force_conv_nhwc);
        visitor.optional_int32(147, &self.xla_gpu_force_compilation_parallelism);
        visitor.optional_bool(148, &self.xla_gpu_deterministic_ops);
        visitor.optional_bool(149, &self.xla_dump_fusion_visualization);
        visitor.repeated_string(150, &self.xla_gpu_llvm_ir_file);
        visitor.optional_bool(151, &self.xla_dump_compress_protos);
        visitor.optional_bool(153, &self.xla_dump_disable_metadata);
        visitor.optional_string(154, &self.xla_dump_hlo_pipeline_re);
        visitor.optional_bool(155, &self.xla_gpu_dump_llvm_ir);
        visitor.optional_bool(156, &self.xla_gpu_strict_conv_algorithm_picker);
        visitor.optional_int64(157, &self.xla_gpu_all_reduce_combine_threshold_bytes);
        visitor
            .optional_int32(
                159,
                &self.xla_gpu_all_reduce_blueconnect_num_devices_per_host,
            );
        visitor.optional_int64(163, &self.xla_gpu_nccl_termination_timeout_seconds);
        visitor.optional_bool(164, &self.xla_dump_hlo_as_long_text);
        visitor.optional_bool(165, &self.xla_gpu_enable_shared_constants);
        visitor.optional_bool(166, &self.xla_gpu_enable_cublaslt);
        visitor.optional_int32(170, &self.xla_gpu_shape_checks);
        visitor.optional_bool(174, &self.xla_cpu_use_acl);
        visitor.optional_bool(175, &self.xla_cpu_strict_dot_conv_math);
        visitor.optional_bool(181, &self.xla_gpu_use_runtime_fusion);
        visitor.optional_bool(182, &self.xla_dump_latency_hiding_schedule);
        visitor.optional_bool(185, &self.xla_dump_enable_mlir_pretty_form);
        visitor.optional_bool(186, &self.xla_gpu_enable_latency_hiding_scheduler);
        visitor.optional_int32(187, &self.xla_partitioning_algorithm);
        visitor.optional_bool(188, &self.xla_gpu_enable_triton_gemm);
        visitor
            .optional_bool(
                189,
                &self.xla_gpu_enable_cudnn_int8x32_convolution_reordering,
            );
        visitor.optional_bool(190, &self.xla_gpu_triton_gemm_any);
        visitor
            .optional_bool(
                203,
                &self.xla_gpu_enable_while_loop_reduce_scatter_code_motion,
            );
        visitor.optional_int32(205, &self.xla_gpu_collective_inflation_factor);
        visitor.optional_int32(208, &self.xla_gpu_graph_min_graph_size);
        visitor.optional_bool(209, &self.xla_gpu_enable_reassociation_for_converted_ar);
        visitor.optional_string(210, &self.xla_gpu_pgle_profile_file_or_directory_path);
        visitor.optional_int64(212, &self.xla_gpu_all_gather_combine_threshold_bytes);
        visitor
            .optional_int64(213, &self.xla_gpu_reduce_scatter_combine_threshold_bytes);
        visitor.optional_bool(216, &self.xla_gpu_enable_highest_priority_async_stream);
        visitor.optional_bool(217, &self.xla_gpu_enable_pipelined_all_reduce);
        visitor.optional_bool(219, &self.xla_gpu_exhaustive_tiling_search);
        visitor.optional_string(222, &self.xla_gpu_dump_autotune_results_to);
        visitor.optional_string(223, &self.xla_gpu_load_autotune_results_from);
        visitor
            .optional_int32(224, &self.xla_gpu_auto_spmd_partitioning_memory_budget_gb);
        visitor
            .optional_float(
                225,
                &self.xla_gpu_auto_spmd_partitioning_memory_budget_ratio,
            );
        visitor.optional_bool(227, &self.xla_gpu_enable_pipelined_all_gather);
        visitor.optional_int64(228, &self.xla_gpu_redzone_padding_bytes);
        visitor.optional_bool(231, &self.xla_gpu_enable_pipelined_reduce_scatter);
        visitor.optional_bool(232, &self.xla_gpu_dump_autotuned_gemm_fusions);
        visitor.optional_bool(235, &self.xla_gpu_fused_attention_use_cudnn_rng);
        visitor.optional_bool(236, &self.xla_gpu_copy_insertion_use_region_analysis);
        visitor
            .optional_int64(237, &self.xla_gpu_collective_permute_decomposer_threshold);
        visitor.optional_bool(240, &self.xla_gpu_collect_cost_model_stats);
        visitor.optional_bool(241, &self.xla_gpu_enable_split_k_autotuning);
        visitor.optional_bool(245, &self.xla_gpu_mock_custom_calls);
        visitor.optional_bool(246, &self.xla_gpu_enable_pipelined_p2p);
        visitor.optional_bool(247, &self.xla_gpu_cublas_fallback);
        visitor.optional_bool(248, &self.xla_gpu_enable_while_loop_double_buffering);
        visitor
            .optional_bool(
                250,
                &self.xla_gpu_filter_kernels_spilling_registers_on_autotuning,
            );
        visitor.optional_int64(251, &self.xla_debug_buffer_assignment_show_max);
        visitor.optional_bool(252, &self.xla_detailed_logging);
        visitor.optional_bool(253, &self.xla_enable_dumping);
        visitor.optional_bool(254, &self.xla_gpu_enable_all_gather_combine_by_dim);
        visitor.optional_bool(255, &self.xla_gpu_enable_analytical_latency_estimator);
        visitor.optional_int32(256, &self.xla_gpu_llvm_verification_level);
        visitor.optional_bool(257, &self.xla_gpu_enable_reduce_scatter_combine_by_dim);
        visitor.packed_int32(258, &self.xla_gpu_enable_command_buffer);
        visitor.optional_bool(259, &self.xla_gpu_enable_cub_radix_sort);
        visitor.optional_int32(260, &self.xla_gpu_memory_limit_slop_factor);
        visitor.optional_string(261, &self.xla_gpu_target_config_filename);
        visitor.optional_bool(262, &self.xla_gpu_enable_cudnn_layer_norm);
        visitor.optional_int64(265, &self.xla_gpu_threshold_for_windowed_einsum_mib);
        visitor.optional_bool(267, &self.xla_gpu_enable_nccl_user_buffers);
        visitor
            .optional_bool(
                268,
                &self.xla_gpu_enable_llvm_module_compilation_parallelism,
            );
        visitor.optional_bool(269, &self.xla_gpu_enable_libnvptxcompiler);
        visitor.optional_bool(272, &self.xla_gpu_enable_nccl_comm_splitting);
        visitor.optional_int64(273, &self.xla_gpu_nccl_collective_max_nchannels);
        visitor.optional_int64(274, &self.xla_gpu_nccl_p2p_max_channel_count);
        visitor.optional_int64(277, &self.xla_gpu_nccl_init_max_rank_per_root_ratio);
        visitor.optional_bool(280, &self.xla_gpu_multi_streamed_windowed_einsum);
        visitor.optional_int64(283, &self.xla_gpu_gemm_rewrite_size_threshold);
        visitor.optional_bool(284, &self.xla_gpu_require_complete_aot_autotune_results);
        visitor.optional_int32(285, &self.xla_gpu_cudnn_gemm_fusion_level);
        visitor.optional_bool(287, &self.xla_gpu_use_memcpy_local_p2p);
        visitor.optional_int64(288, &self.xla_gpu_autotune_max_solutions);
        visitor.packed_int32(289, &self.xla_gpu_disable_async_collectives);
        visitor.optional_bool(290, &self.xla_dump_large_constants);
        visitor.optional_bool(291, &self.xla_gpu_verify_triton_fusion_numerics);
        visitor.optional_string(292, &self.xla_gpu_dump_autotune_logs_to);
        visitor.optional_int64(293, &self.xla_reduce_window_rewrite_base_length);
        visitor.optional_int32(294, &self.xla_gpu_enable_while_loop_unrolling);
        visitor.optional_string(295, &self.xla_gpu_override_gemm_autotuner);
        visitor.optional_bool(296, &self.xla_gpu_enable_host_memory_offloading);
        visitor.optional_bool(297, &self.xla_gpu_exclude_nondeterministic_ops);
        visitor.optional_bool(300, &self.xla_llvm_force_inline_before_split);
        visitor.optional_bool(301, &self.xla_gpu_nccl_terminate_on_error);
        visitor.optional_bool(304, &self.xla_gpu_shard_autotuning);
        visitor.optional_bool(305, &self.xla_gpu_enable_approx_costly_collectives);
        visitor.optional_string(306, &self.xla_gpu_kernel_cache_file);
        visitor.optional_bool(307, &self.xla_cpu_enable_concurrency_optimized_scheduler);
        visitor.optional_int32(308, &self.xla_cpu_prefer_vector_width);
        visitor.optional_string(310, &self.xla_gpu_per_fusion_autotune_cache_dir);
        visitor.optional_int64(311, &self.xla_cmd_buffer_trace_cache_size);
        visitor.optional_bool(312, &self.xla_gpu_temp_buffer_use_separate_color);
        visitor.optional_bool(315, &self.xla_syntax_sugar_async_ops);
        visitor.optional_float(316, &self.xla_gpu_autotune_gemm_rtol);
        visitor.optional_bool(317, &self.xla_enable_command_buffers_during_profiling);
        visitor.optional_int32(318, &self.xla_gpu_cudnn_gemm_max_plans);
        visitor.optional_bool(321, &self.xla_gpu_async_dot);
        visitor.optional_int32(323, &self.xla_cpu_parallel_codegen_split_count);
        visitor.optional_int32(324, &self.xla_gpu_experimental_autotune_cache_mode);
        visitor.optional_int32(327, &self.xla_gpu_executable_warn_stuck_timeout_seconds);
        visitor.optional_int32(328, &self.xla_gpu_executable_terminate_timeout_seconds);
        visitor.optional_bool(329, &self.xla_gpu_experimental_disable_binary_libraries);
        visitor.optional_int32(331, &self.xla_gpu_dot_merger_threshold_mb);
        visitor.optional_string(333, &self.xla_cpu_max_isa);
        visitor
            .optional_bool(
                334,
                &self.xla_gpu_experimental_enable_fusion_block_level_rewriter,
            );
        visitor.optional_bool(335, &self.xla_enable_fast_math);
        visitor
            .optional_int32(
                336,
                &self.xla_gpu_experimental_parallel_collective_overlap_limit,
            );
        visitor.optional_bool(337, &self.xla_cpu_copy_insertion_use_region_analysis);
        visitor.optional_bool(338, &self.xla_gpu_experimental_dump_fdo_profiles);
        visitor
            .optional_int64(
                339,
                &self.xla_gpu_operand_bytes_threshold_for_windowed_einsum,
            );
        visitor
            .optional_bool(
                340,
                &self.xla_gpu_experimental_enable_triton_heroless_priority_fusion,
            );
        visitor.optional_int32(341, &self.xla_gpu_pgle_accuracy_checker);
        visitor.optional_bool(342, &self.xla_gpu_experimental_stream_annotation);
        visitor.optional_int32(343, &self.xla_gpu_libnvjitlink_mode);
        visitor.optional_bool(344, &self.xla_pjrt_allow_auto_layout_in_hlo);
        visitor.optional_bool(345, &self.xla_gpu_enable_scatter_determinism_expander);
        visitor.optional_bool(347, &self.xla_gpu_require_exclusive_lock);
        visitor.optional_bool(348, &self.xla_gpu_generate_debug_info);
        visitor.optional_bool(349, &self.xla_gpu_generate_line_info);
        visitor
            .optional_int32(
                351,
                &self.xla_gpu_experimental_pipeline_parallelism_opt_level,
            );
        visitor
            .optional_bool(353, &self.xla_gpu_fail_ptx_compilation_on_register_spilling);
        visitor.optional_bool(354, &self.xla_gpu_collectives_use_persistent_cliques);
        visitor
            .optional_bool(356, &self.xla_gpu_enable_analytical_sol_latency_estimator);
        visitor.foreign(357, &self.xla_gpu_analytical_latency_estimator_options);
        visitor.optional_bool(359, &self.xla_cpu_use_xnnpack);
        visitor
            .optional_bool(
                360,
                &self.xla_gpu_experimental_enable_all_to_all_windowed_einsum,
            );
        visitor
            .optional_bool(
                362,
                &self.xla_gpu_experimental_pack_dot_operands_along_k_dimension,
            );
        visitor
            .optional_bool(
                363,
                &self.xla_unsupported_crash_on_hlo_pass_fix_max_iterations,
            );
        visitor.optional_bool(364, &self.xla_flags_reset);
        visitor.optional_int32(365, &self.xla_cpu_experimental_xnn_graph_fusion_mode);
        visitor
            .optional_bool(
                366,
                &self.xla_gpu_experimental_enable_heuristic_collective_combining,
            );
        visitor
            .optional_bool(
                368,
                &self.xla_gpu_experimental_enable_subchannel_dequantisation_fusion,
            );
        visitor.optional_bool(370, &self.xla_hlo_pass_fix_detect_cycles);
        visitor
            .optional_bool(
                372,
                &self.xla_cpu_generate_unique_c_style_kernel_entry_points,
            );
        visitor.optional_bool(373, &self.xla_test_add_command_buffer_mode);
        visitor
            .optional_int64(
                374,
                &self.xla_gpu_experimental_collective_cse_distance_threshold,
            );
        visitor.optional_bool(376, &self.xla_cpu_use_fusion_emitters);
        visitor
            .optional_string(377, &self.xla_gpu_experimental_collective_perf_table_path);
        visitor
            .optional_int64(
                378,
                &self.xla_gpu_collective_permute_combine_threshold_bytes,
            );
        visitor.optional_bool(379, &self.xla_unsupported_crash_on_hlo_pass_noop_change);
        visitor
            .optional_bool(
                380,
                &self.xla_unsupported_crash_on_hlo_pass_silent_hlo_change,
            );
        visitor.optional_bool(381, &self.xla_dump_full_hlo_config);
        visitor.optional_string(383, &self.xla_gpu_experimental_matmul_perf_table_path);
        visitor.optional_bool(386, &self.xla_gpu_experimental_enable_split_k_rewrite);
        visitor.optional_bool(388, &self.xla_gpu_experimental_enable_nvshmem);
        visitor.optional_bool(389, &self.xla_gpu_use_in_process_lld);
        visitor.optional_bool(390, &self.xla_gpu_nccl_blocking_communicators);
        visitor
            .optional_int32(
                391,
                &self.xla_gpu_first_collective_call_warn_stuck_timeout_seconds,
            );
        visitor
            .optional_int32(
                392,
                &self.xla_gpu_first_collective_call_terminate_timeout_seconds,
            );
        visitor.optional_bool(393, &self.xla_gpu_nccl_async_execution);
        visitor.optional_int32(395, &self.xla_cpu_emitter_verification_level);
        visitor.optional_bool(396, &self.xla_gpu_experimental_use_autotuner_pass);
        visitor.optional_bool(397, &self.xla_early_exit_with_layouts);
        visitor.packed_int32(399, &self.xla_cpu_experimental_onednn_fusion_type);
        visitor.packed_int32(400, &self.xla_cpu_experimental_xnn_fusion_type);
        visitor.optional_bool(401, &self.xla_gpu_experimental_use_ragged_dot_fusion);
        visitor.optional_int32(403, &self.xla_detect_unstable_reductions);
        visitor.optional_int32(404, &self.xla_gpu_command_buffer_scheduling_mode);
        visitor.optional_bool(405, &self.xla_dump_hlo_unoptimized_snapshots);
        visitor
            .optional_bool(
                406,
                &self.xla_gpu_experimental_enable_nccl_symmetric_buffers,
            );
        visitor.optional_string(407, &self.xla_gpu_experimental_autotuner_cache_dir);
        visitor.optional_bool(408, &self.xla_disable_automatic_host_compute_offload);
        visitor.optional_bool(409, &self.xla_gpu_experimental_enable_fusion_autotuner);
        visitor.optional_bool(410, &self.xla_gpu_experimental_scaled_dot_with_triton);
        visitor.optional_bool(411, &self.xla_gpu_command_buffer_unroll_loops);
        visitor.optional_bool(412, &self.xla_cpu_experimental_onednn_custom_call);
        visitor.optional_bool(413, &self.xla_gpu_experimental_use_raft_select_k);
        visitor
            .optional_bool(
                414,
                &self.xla_gpu_experimental_enable_checksum_tracing_on_thunks,
            );
        visitor
            .optional_int32(
                417,
                &self.xla_cpu_collective_call_terminate_timeout_seconds,
            );
        visitor.optional_int32(418, &self.xla_cpu_collective_call_warn_stuck_seconds);
        visitor.optional_bool(419, &self.xla_keep_shardings_after_spmd);
        visitor.optional_bool(420, &self.xla_gpu_use_embedded_device_lib);
        visitor
            .optional_bool(
                421,
                &self.xla_gpu_experimental_enable_triton_warp_specialization,
            );
        visitor.packed_int32(422, &self.xla_cpu_experimental_ynn_fusion_type);
        visitor.messages(424, &self.xla_gpu_experimental_thunk_buffer_debug_filter);
        visitor.optional_bool(425, &self.xla_cpu_enable_platform_dependent_math);
        visitor.optional_int32(426, &self.xla_gpu_detect_nan);
        visitor.optional_bool(427, &self.xla_gpu_experimental_dump_gpu_executable);
        visitor.optional_int32(428, &self.xla_gpu_detect_inf);
        visitor.optional_bool(429, &self.xla_enable_enzyme_comms_opt);
        visitor
            .optional_bool(
                431,
                &self.xla_gpu_experimental_enable_buffer_saver_on_thunks,
            );
        visitor
            .optional_int32(
                432,
                &self.xla_detect_unstable_reductions_post_optimizations,
            );
        visitor.optional_string(433, &self.xla_dump_emitter_re);
        visitor.optional_string(434, &self.xla_gpu_gemm_autotuner_override_file);
        visitor.optional_bool(435, &self.xla_gpu_experimental_aot_compiled_thunks);
        visitor.optional_bool(436, &self.xla_enable_scoped_logging_timers);
        visitor.optional_bool(437, &self.xla_gpu_executable_embed_debug_info);
        visitor.optional_int32(438, &self.xla_cpu_collective_timeout_seconds);
        visitor
            .optional_bool(
                439,
                &self.xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled,
            );
        visitor.optional_bool(440, &self.xla_gpu_enable_pipelined_host_offloading);
        visitor.optional_bool(441, &self.xla_gpu_default_to_alg_dot_bf16_bf16_f32);
        visitor.packed_int32(442, &self.xla_gpu_experimental_autotune_backends);
        visitor.optional_bool(455, &self.xla_gpu_experimental_enable_conv_fusion);
        visitor.optional_bool(456, &self.xla_gpu_experimental_enable_tiling_propagation);
        visitor.optional_int32(457, &self.xla_gpu_execution_progress_tracking);
        visitor.optional_bool(458, &self.xla_gpu_experimental_enable_onehot_rewriter);
        visitor.optional_int32(459, &self.xla_gpu_experimental_max_unroll_factor);
        visitor.optional_bool(460, &self.xla_gpu_enable_pdl);
        visitor.optional_int64(461, &self.xla_gpu_collective_combine_threshold_count);
        visitor
            .optional_bool(
                462,
                &self.xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl,
            );
        visitor.optional_int32(463, &self.xla_recognize_reduction_optimization_level);
        visitor.optional_bool(464, &self.xla_gpu_enable_command_buffer_va_remapping);
        visitor
            .optional_int32(
                465,
                &self.xla_gpu_experimental_parallel_async_compute_limit,
            );
        visitor.foreign(500, &self.xla_backend_extra_options);
        visitor
            .optional_bool(501, &self.xla_gpu_experimental_use_ragged_dot_grouped_gemm);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                2 => {
                    (
                        "xla_hlo_graph_addresses",
                        Slot::OptionalBool(&mut self.xla_hlo_graph_addresses),
                    )
                }
                9 => ("xla_hlo_profile", Slot::OptionalBool(&mut self.xla_hlo_profile)),
                30 => {
                    (
                        "xla_disable_hlo_passes",
                        Slot::RepeatedString(&mut self.xla_disable_hlo_passes),
                    )
                }
                31 => {
                    (
                        "xla_backend_optimization_level",
                        Slot::OptionalInt32(&mut self.xla_backend_optimization_level),
                    )
                }
                33 => {
                    (
                        "xla_embed_ir_in_executable",
                        Slot::OptionalBool(&mut self.xla_embed_ir_in_executable),
                    )
                }
                35 => {
                    (
                        "xla_eliminate_hlo_implicit_broadcast",
                        Slot::OptionalBool(
                            &mut self.xla_eliminate_hlo_implicit_broadcast,
                        ),
                    )
                }
                60 => {
                    (
                        "xla_cpu_multi_thread_eigen",
                        Slot::OptionalBool(&mut self.xla_cpu_multi_thread_eigen),
                    )
                }
                61 => {
                    (
                        "xla_gpu_cuda_data_dir",
                        Slot::OptionalString(&mut self.xla_gpu_cuda_data_dir),
                    )
                }
                62 => ("xla_gpu_ftz", Slot::OptionalBool(&mut self.xla_gpu_ftz)),
                70 => {
                    (
                        "xla_llvm_enable_alias_scope_metadata",
                        Slot::OptionalBool(
                            &mut self.xla_llvm_enable_alias_scope_metadata,
                        ),
                    )
                }
                71 => {
                    (
                        "xla_llvm_enable_noalias_metadata",
                        Slot::OptionalBool(&mut self.xla_llvm_enable_noalias_metadata),
                    )
                }
                72 => {
                    (
                        "xla_llvm_enable_invariant_load_metadata",
                        Slot::OptionalBool(
                            &mut self.xla_llvm_enable_invariant_load_metadata,
                        ),
                    )
                }
                73 => {
                    (
                        "xla_llvm_disable_expensive_passes",
                        Slot::OptionalBool(&mut self.xla_llvm_disable_expensive_passes),
                    )
                }
                90 => {
                    (
                        "xla_test_all_output_layouts",
                        Slot::OptionalBool(&mut self.xla_test_all_output_layouts),
                    )
                }
                91 => {
                    (
                        "xla_test_all_input_layouts",
                        Slot::OptionalBool(&mut self.xla_test_all_input_layouts),
                    )
                }
                92 => {
                    (
                        "xla_hlo_graph_sharding_color",
                        Slot::OptionalBool(&mut self.xla_hlo_graph_sharding_color),
                    )
                }
                97 => {
                    (
                        "xla_cpu_use_onednn",
                        Slot::OptionalBool(&mut self.xla_cpu_use_onednn),
                    )
                }
                99 => {
                    (
                        "xla_cpu_enable_fast_math",
                        Slot::OptionalBool(&mut self.xla_cpu_enable_fast_math),
                    )
                }
                100 => {
                    (
                        "xla_gpu_enable_fast_min_max",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_fast_min_max),
                    )
                }
                101 => {
                    (
                        "xla_gpu_crash_on_verification_failures",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_crash_on_verification_failures,
                        ),
                    )
                }
                102 => {
                    (
                        "xla_force_host_platform_device_count",
                        Slot::OptionalInt32(
                            &mut self.xla_force_host_platform_device_count,
                        ),
                    )
                }
                103 => {
                    (
                        "xla_gpu_disable_gpuasm_optimizations",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_disable_gpuasm_optimizations,
                        ),
                    )
                }
                104 => {
                    (
                        "xla_disable_all_hlo_passes",
                        Slot::OptionalBool(&mut self.xla_disable_all_hlo_passes),
                    )
                }
                105 => {
                    (
                        "xla_gpu_enable_dynamic_slice_fusion",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_dynamic_slice_fusion),
                    )
                }
                106 => {
                    (
                        "xla_hlo_evaluator_use_fast_path",
                        Slot::OptionalBool(&mut self.xla_hlo_evaluator_use_fast_path),
                    )
                }
                107 => {
                    (
                        "xla_allow_scalar_index_dynamic_ops",
                        Slot::OptionalBool(&mut self.xla_allow_scalar_index_dynamic_ops),
                    )
                }
                108 => {
                    (
                        "xla_step_marker_location",
                        Slot::OptionalInt32(&mut self.xla_step_marker_location),
                    )
                }
                109 => ("xla_dump_to", Slot::OptionalString(&mut self.xla_dump_to)),
                110 => {
                    (
                        "xla_dump_hlo_module_re",
                        Slot::OptionalString(&mut self.xla_dump_hlo_module_re),
                    )
                }
                111 => {
                    (
                        "xla_dump_hlo_pass_re",
                        Slot::OptionalString(&mut self.xla_dump_hlo_pass_re),
                    )
                }
                112 => {
                    (
                        "xla_dump_hlo_as_text",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_text),
                    )
                }
                113 => {
                    (
                        "xla_dump_hlo_as_proto",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_proto),
                    )
                }
                114 => {
                    (
                        "xla_dump_hlo_as_dot",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_dot),
                    )
                }
                115 => {
                    (
                        "xla_dump_hlo_as_url",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_url),
                    )
                }
                116 => {
                    (
                        "xla_dump_hlo_as_html",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_html),
                    )
                }
                118 => {
                    (
                        "xla_dump_hlo_snapshots",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_snapshots),
                    )
                }
                120 => {
                    (
                        "xla_cpu_fast_math_honor_nans",
                        Slot::OptionalBool(&mut self.xla_cpu_fast_math_honor_nans),
                    )
                }
                121 => {
                    (
                        "xla_cpu_fast_math_honor_infs",
                        Slot::OptionalBool(&mut self.xla_cpu_fast_math_honor_infs),
                    )
                }
                122 => {
                    (
                        "xla_allow_excess_precision",
                        Slot::OptionalBool(&mut self.xla_allow_excess_precision),
                    )
                }
                123 => {
                    (
                        "xla_gpu_autotune_level",
                        Slot::OptionalInt32(&mut self.xla_gpu_autotune_level),
                    )
                }
                124 => {
                    (
                        "xla_enable_hlo_passes_only",
                        Slot::RepeatedString(&mut self.xla_enable_hlo_passes_only),
                    )
                }
                125 => {
                    (
                        "xla_gpu_force_conv_nchw",
                        Slot::OptionalBool(&mut self.xla_gpu_force_conv_nchw),
                    )
                }
                126 => {
                    (
                        "xla_cpu_fast_math_honor_division",
                        Slot::OptionalBool(&mut self.xla_cpu_fast_math_honor_division),
                    )
                }
                127 => {
                    (
                        "xla_gpu_ptx_file",
                        Slot::RepeatedString(&mut self.xla_gpu_ptx_file),
                    )
                }
                128 => {
                    (
                        "xla_gpu_algorithm_denylist_path",
                        Slot::OptionalString(&mut self.xla_gpu_algorithm_denylist_path),
                    )
                }
                129 => {
                    (
                        "xla_cpu_fast_math_honor_functions",
                        Slot::OptionalBool(&mut self.xla_cpu_fast_math_honor_functions),
                    )
                }
                131 => {
                    (
                        "xla_dump_include_timestamp",
                        Slot::OptionalBool(&mut self.xla_dump_include_timestamp),
                    )
                }
                132 => {
                    (
                        "xla_dump_max_hlo_modules",
                        Slot::OptionalInt32(&mut self.xla_dump_max_hlo_modules),
                    )
                }
                135 => {
                    (
                        "xla_tpu_detect_nan",
                        Slot::OptionalBool(&mut self.xla_tpu_detect_nan),
                    )
                }
                136 => {
                    (
                        "xla_tpu_detect_inf",
                        Slot::OptionalBool(&mut self.xla_tpu_detect_inf),
                    )
                }
                137 => {
                    (
                        "xla_cpu_enable_xprof_trace_me",
                        Slot::OptionalBool(&mut self.xla_cpu_enable_xprof_trace_me),
                    )
                }
                138 => {
                    (
                        "xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_unsafe_fallback_to_driver_on_ptxas_not_found,
                        ),
                    )
                }
                140 => {
                    (
                        "xla_cpu_enable_fast_min_max",
                        Slot::OptionalBool(&mut self.xla_cpu_enable_fast_min_max),
                    )
                }
                142 => {
                    (
                        "xla_multi_heap_size_constraint_per_heap",
                        Slot::OptionalInt32(
                            &mut self.xla_multi_heap_size_constraint_per_heap,
                        ),
                    )
                }
                144 => {
                    (
                        "xla_dump_module_metadata",
                        Slot::OptionalBool(&mut self.xla_dump_module_metadata),
                    )
                }
                146 => {
                    (
                        "xla_gpu_force_conv_nhwc",
                        Slot::OptionalBool(&mut self.xla_gpu_force_conv_nhwc),
                    )
                }
                147 => {
                    (
                        "xla_gpu_force_compilation_parallelism",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_force_compilation_parallelism,
                        ),
                    )
                }
                148 => {
                    (
                        "xla_gpu_deterministic_ops",
                        Slot::OptionalBool(&mut self.xla_gpu_deterministic_ops),
                    )
                }
                149 => {
                    (
                        "xla_dump_fusion_visualization",
                        Slot::OptionalBool(&mut self.xla_dump_fusion_visualization),
                    )
                }
                150 => {
                    (
                        "xla_gpu_llvm_ir_file",
                        Slot::RepeatedString(&mut self.xla_gpu_llvm_ir_file),
                    )
                }
                151 => {
                    (
                        "xla_dump_compress_protos",
                        Slot::OptionalBool(&mut self.xla_dump_compress_protos),
                    )
                }
                153 => {
                    (
                        "xla_dump_disable_metadata",
                        Slot::OptionalBool(&mut self.xla_dump_disable_metadata),
                    )
                }
                154 => {
                    (
                        "xla_dump_hlo_pipeline_re",
                        Slot::OptionalString(&mut self.xla_dump_hlo_pipeline_re),
                    )
                }
                155 => {
                    (
                        "xla_gpu_dump_llvm_ir",
                        Slot::OptionalBool(&mut self.xla_gpu_dump_llvm_ir),
                    )
                }
                156 => {
                    (
                        "xla_gpu_strict_conv_algorithm_picker",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_strict_conv_algorithm_picker,
                        ),
                    )
                }
                157 => {
                    (
                        "xla_gpu_all_reduce_combine_threshold_bytes",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_all_reduce_combine_threshold_bytes,
                        ),
                    )
                }
                159 => {
                    (
                        "xla_gpu_all_reduce_blueconnect_num_devices_per_host",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_all_reduce_blueconnect_num_devices_per_host,
                        ),
                    )
                }
                163 => {
                    (
                        "xla_gpu_nccl_termination_timeout_seconds",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_nccl_termination_timeout_seconds,
                        ),
                    )
                }
                164 => {
                    (
                        "xla_dump_hlo_as_long_text",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_as_long_text),
                    )
                }
                165 => {
                    (
                        "xla_gpu_enable_shared_constants",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_shared_constants),
                    )
                }
                166 => {
                    (
                        "xla_gpu_enable_cublaslt",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_cublaslt),
                    )
                }
                170 => {
                    (
                        "xla_gpu_shape_checks",
                        Slot::OptionalInt32(&mut self.xla_gpu_shape_checks),
                    )
                }
                174 => ("xla_cpu_use_acl", Slot::OptionalBool(&mut self.xla_cpu_use_acl)),
                175 => {
                    (
                        "xla_cpu_strict_dot_conv_math",
                        Slot::OptionalBool(&mut self.xla_cpu_strict_dot_conv_math),
                    )
                }
                181 => {
                    (
                        "xla_gpu_use_runtime_fusion",
                        Slot::OptionalBool(&mut self.xla_gpu_use_runtime_fusion),
                    )
                }
                182 => {
                    (
                        "xla_dump_latency_hiding_schedule",
                        Slot::OptionalBool(&mut self.xla_dump_latency_hiding_schedule),
                    )
                }
                185 => {
                    (
                        "xla_dump_enable_mlir_pretty_form",
                        Slot::OptionalBool(&mut self.xla_dump_enable_mlir_pretty_form),
                    )
                }
                186 => {
                    (
                        "xla_gpu_enable_latency_hiding_scheduler",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_latency_hiding_scheduler,
                        ),
                    )
                }
                187 => {
                    (
                        "xla_partitioning_algorithm",
                        Slot::OptionalInt32(&mut self.xla_partitioning_algorithm),
                    )
                }
                188 => {
                    (
                        "xla_gpu_enable_triton_gemm",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_triton_gemm),
                    )
                }
                189 => {
                    (
                        "xla_gpu_enable_cudnn_int8x32_convolution_reordering",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_cudnn_int8x32_convolution_reordering,
                        ),
                    )
                }
                190 => {
                    (
                        "xla_gpu_triton_gemm_any",
                        Slot::OptionalBool(&mut self.xla_gpu_triton_gemm_any),
                    )
                }
                203 => {
                    (
                        "xla_gpu_enable_while_loop_reduce_scatter_code_motion",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_enable_while_loop_reduce_scatter_code_motion,
                        ),
                    )
                }
                205 => {
                    (
                        "xla_gpu_collective_inflation_factor",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_collective_inflation_factor,
                        ),
                    )
                }
                208 => {
                    (
                        "xla_gpu_graph_min_graph_size",
                        Slot::OptionalInt32(&mut self.xla_gpu_graph_min_graph_size),
                    )
                }
                209 => {
                    (
                        "xla_gpu_enable_reassociation_for_converted_ar",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_reassociation_for_converted_ar,
                        ),
                    )
                }
                210 => {
                    (
                        "xla_gpu_pgle_profile_file_or_directory_path",
                        Slot::OptionalString(
                            &mut self.xla_gpu_pgle_profile_file_or_directory_path,
                        ),
                    )
                }
                212 => {
                    (
                        "xla_gpu_all_gather_combine_threshold_bytes",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_all_gather_combine_threshold_bytes,
                        ),
                    )
                }
                213 => {
                    (
                        "xla_gpu_reduce_scatter_combine_threshold_bytes",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_reduce_scatter_combine_threshold_bytes,
                        ),
                    )
                }
                216 => {
                    (
                        "xla_gpu_enable_highest_priority_async_stream",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_highest_priority_async_stream,
                        ),
                    )
                }
                217 => {
                    (
                        "xla_gpu_enable_pipelined_all_reduce",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_pipelined_all_reduce),
                    )
                }
                219 => {
                    (
                        "xla_gpu_exhaustive_tiling_search",
                        Slot::OptionalBool(&mut self.xla_gpu_exhaustive_tiling_search),
                    )
                }
                222 => {
                    (
                        "xla_gpu_dump_autotune_results_to",
                        Slot::OptionalString(&mut self.xla_gpu_dump_autotune_results_to),
                    )
                }
                223 => {
                    (
                        "xla_gpu_load_autotune_results_from",
                        Slot::OptionalString(
                            &mut self.xla_gpu_load_autotune_results_from,
                        ),
                    )
                }
                224 => {
                    (
                        "xla_gpu_auto_spmd_partitioning_memory_budget_gb",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_auto_spmd_partitioning_memory_budget_gb,
                        ),
                    )
                }
                225 => {
                    (
                        "xla_gpu_auto_spmd_partitioning_memory_budget_ratio",
                        Slot::OptionalFloat(
                            &mut self.xla_gpu_auto_spmd_partitioning_memory_budget_ratio,
                        ),
                    )
                }
                227 => {
                    (
                        "xla_gpu_enable_pipelined_all_gather",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_pipelined_all_gather),
                    )
                }
                228 => {
                    (
                        "xla_gpu_redzone_padding_bytes",
                        Slot::OptionalInt64(&mut self.xla_gpu_redzone_padding_bytes),
                    )
                }
                231 => {
                    (
                        "xla_gpu_enable_pipelined_reduce_scatter",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_pipelined_reduce_scatter,
                        ),
                    )
                }
                232 => {
                    (
                        "xla_gpu_dump_autotuned_gemm_fusions",
                        Slot::OptionalBool(&mut self.xla_gpu_dump_autotuned_gemm_fusions),
                    )
                }
                235 => {
                    (
                        "xla_gpu_fused_attention_use_cudnn_rng",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_fused_attention_use_cudnn_rng,
                        ),
                    )
                }
                236 => {
                    (
                        "xla_gpu_copy_insertion_use_region_analysis",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_copy_insertion_use_region_analysis,
                        ),
                    )
                }
                237 => {
                    (
                        "xla_gpu_collective_permute_decomposer_threshold",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_collective_permute_decomposer_threshold,
                        ),
                    )
                }
                240 => {
                    (
                        "xla_gpu_collect_cost_model_stats",
                        Slot::OptionalBool(&mut self.xla_gpu_collect_cost_model_stats),
                    )
                }
                241 => {
                    (
                        "xla_gpu_enable_split_k_autotuning",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_split_k_autotuning),
                    )
                }
                245 => {
                    (
                        "xla_gpu_mock_custom_calls",
                        Slot::OptionalBool(&mut self.xla_gpu_mock_custom_calls),
                    )
                }
                246 => {
                    (
                        "xla_gpu_enable_pipelined_p2p",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_pipelined_p2p),
                    )
                }
                247 => {
                    (
                        "xla_gpu_cublas_fallback",
                        Slot::OptionalBool(&mut self.xla_gpu_cublas_fallback),
                    )
                }
                248 => {
                    (
                        "xla_gpu_enable_while_loop_double_buffering",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_while_loop_double_buffering,
                        ),
                    )
                }
                250 => {
                    (
                        "xla_gpu_filter_kernels_spilling_registers_on_autotuning",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_filter_kernels_spilling_registers_on_autotuning,
                        ),
                    )
                }
                251 => {
                    (
                        "xla_debug_buffer_assignment_show_max",
                        Slot::OptionalInt64(
                            &mut self.xla_debug_buffer_assignment_show_max,
                        ),
                    )
                }
                252 => {
                    (
                        "xla_detailed_logging",
                        Slot::OptionalBool(&mut self.xla_detailed_logging),
                    )
                }
                253 => {
                    (
                        "xla_enable_dumping",
                        Slot::OptionalBool(&mut self.xla_enable_dumping),
                    )
                }
                254 => {
                    (
                        "xla_gpu_enable_all_gather_combine_by_dim",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_all_gather_combine_by_dim,
                        ),
                    )
                }
                255 => {
                    (
                        "xla_gpu_enable_analytical_latency_estimator",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_analytical_latency_estimator,
                        ),
                    )
                }
                256 => {
                    (
                        "xla_gpu_llvm_verification_level",
                        Slot::OptionalInt32(&mut self.xla_gpu_llvm_verification_level),
                    )
                }
                257 => {
                    (
                        "xla_gpu_enable_reduce_scatter_combine_by_dim",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_reduce_scatter_combine_by_dim,
                        ),
                    )
                }
                258 => {
                    (
                        "xla_gpu_enable_command_buffer",
                        Slot::RepeatedInt32(&mut self.xla_gpu_enable_command_buffer),
                    )
                }
                259 => {
                    (
                        "xla_gpu_enable_cub_radix_sort",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_cub_radix_sort),
                    )
                }
                260 => {
                    (
                        "xla_gpu_memory_limit_slop_factor",
                        Slot::OptionalInt32(&mut self.xla_gpu_memory_limit_slop_factor),
                    )
                }
                261 => {
                    (
                        "xla_gpu_target_config_filename",
                        Slot::OptionalString(&mut self.xla_gpu_target_config_filename),
                    )
                }
                262 => {
                    (
                        "xla_gpu_enable_cudnn_layer_norm",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_cudnn_layer_norm),
                    )
                }
                265 => {
                    (
                        "xla_gpu_threshold_for_windowed_einsum_mib",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_threshold_for_windowed_einsum_mib,
                        ),
                    )
                }
                267 => {
                    (
                        "xla_gpu_enable_nccl_user_buffers",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_nccl_user_buffers),
                    )
                }
                268 => {
                    (
                        "xla_gpu_enable_llvm_module_compilation_parallelism",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_llvm_module_compilation_parallelism,
                        ),
                    )
                }
                269 => {
                    (
                        "xla_gpu_enable_libnvptxcompiler",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_libnvptxcompiler),
                    )
                }
                272 => {
                    (
                        "xla_gpu_enable_nccl_comm_splitting",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_nccl_comm_splitting),
                    )
                }
                273 => {
                    (
                        "xla_gpu_nccl_collective_max_nchannels",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_nccl_collective_max_nchannels,
                        ),
                    )
                }
                274 => {
                    (
                        "xla_gpu_nccl_p2p_max_channel_count",
                        Slot::OptionalInt64(&mut self.xla_gpu_nccl_p2p_max_channel_count),
                    )
                }
                277 => {
                    (
                        "xla_gpu_nccl_init_max_rank_per_root_ratio",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_nccl_init_max_rank_per_root_ratio,
                        ),
                    )
                }
                280 => {
                    (
                        "xla_gpu_multi_streamed_windowed_einsum",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_multi_streamed_windowed_einsum,
                        ),
                    )
                }
                283 => {
                    (
                        "xla_gpu_gemm_rewrite_size_threshold",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_gemm_rewrite_size_threshold,
                        ),
                    )
                }
                284 => {
                    (
                        "xla_gpu_require_complete_aot_autotune_results",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_require_complete_aot_autotune_results,
                        ),
                    )
                }
                285 => {
                    (
                        "xla_gpu_cudnn_gemm_fusion_level",
                        Slot::OptionalInt32(&mut self.xla_gpu_cudnn_gemm_fusion_level),
                    )
                }
                287 => {
                    (
                        "xla_gpu_use_memcpy_local_p2p",
                        Slot::OptionalBool(&mut self.xla_gpu_use_memcpy_local_p2p),
                    )
                }
                288 => {
                    (
                        "xla_gpu_autotune_max_solutions",
                        Slot::OptionalInt64(&mut self.xla_gpu_autotune_max_solutions),
                    )
                }
                289 => {
                    (
                        "xla_gpu_disable_async_collectives",
                        Slot::RepeatedInt32(&mut self.xla_gpu_disable_async_collectives),
                    )
                }
                290 => {
                    (
                        "xla_dump_large_constants",
                        Slot::OptionalBool(&mut self.xla_dump_large_constants),
                    )
                }
                291 => {
                    (
                        "xla_gpu_verify_triton_fusion_numerics",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_verify_triton_fusion_numerics,
                        ),
                    )
                }
                292 => {
                    (
                        "xla_gpu_dump_autotune_logs_to",
                        Slot::OptionalString(&mut self.xla_gpu_dump_autotune_logs_to),
                    )
                }
                293 => {
                    (
                        "xla_reduce_window_rewrite_base_length",
                        Slot::OptionalInt64(
                            &mut self.xla_reduce_window_rewrite_base_length,
                        ),
                    )
                }
                294 => {
                    (
                        "xla_gpu_enable_while_loop_unrolling",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_enable_while_loop_unrolling,
                        ),
                    )
                }
                295 => {
                    (
                        "xla_gpu_override_gemm_autotuner",
                        Slot::OptionalString(&mut self.xla_gpu_override_gemm_autotuner),
                    )
                }
                296 => {
                    (
                        "xla_gpu_enable_host_memory_offloading",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_host_memory_offloading,
                        ),
                    )
                }
                297 => {
                    (
                        "xla_gpu_exclude_nondeterministic_ops",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_exclude_nondeterministic_ops,
                        ),
                    )
                }
                300 => {
                    (
                        "xla_llvm_force_inline_before_split",
                        Slot::OptionalBool(&mut self.xla_llvm_force_inline_before_split),
                    )
                }
                301 => {
                    (
                        "xla_gpu_nccl_terminate_on_error",
                        Slot::OptionalBool(&mut self.xla_gpu_nccl_terminate_on_error),
                    )
                }
                304 => {
                    (
                        "xla_gpu_shard_autotuning",
                        Slot::OptionalBool(&mut self.xla_gpu_shard_autotuning),
                    )
                }
                305 => {
                    (
                        "xla_gpu_enable_approx_costly_collectives",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_approx_costly_collectives,
                        ),
                    )
                }
                306 => {
                    (
                        "xla_gpu_kernel_cache_file",
                        Slot::OptionalString(&mut self.xla_gpu_kernel_cache_file),
                    )
                }
                307 => {
                    (
                        "xla_cpu_enable_concurrency_optimized_scheduler",
                        Slot::OptionalBool(
                            &mut self.xla_cpu_enable_concurrency_optimized_scheduler,
                        ),
                    )
                }
                308 => {
                    (
                        "xla_cpu_prefer_vector_width",
                        Slot::OptionalInt32(&mut self.xla_cpu_prefer_vector_width),
                    )
                }
                310 => {
                    (
                        "xla_gpu_per_fusion_autotune_cache_dir",
                        Slot::OptionalString(
                            &mut self.xla_gpu_per_fusion_autotune_cache_dir,
                        ),
                    )
                }
                311 => {
                    (
                        "xla_cmd_buffer_trace_cache_size",
                        Slot::OptionalInt64(&mut self.xla_cmd_buffer_trace_cache_size),
                    )
                }
                312 => {
                    (
                        "xla_gpu_temp_buffer_use_separate_color",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_temp_buffer_use_separate_color,
                        ),
                    )
                }
                315 => {
                    (
                        "xla_syntax_sugar_async_ops",
                        Slot::OptionalBool(&mut self.xla_syntax_sugar_async_ops),
                    )
                }
                316 => {
                    (
                        "xla_gpu_autotune_gemm_rtol",
                        Slot::OptionalFloat(&mut self.xla_gpu_autotune_gemm_rtol),
                    )
                }
                317 => {
                    (
                        "xla_enable_command_buffers_during_profiling",
                        Slot::OptionalBool(
                            &mut self.xla_enable_command_buffers_during_profiling,
                        ),
                    )
                }
                318 => {
                    (
                        "xla_gpu_cudnn_gemm_max_plans",
                        Slot::OptionalInt32(&mut self.xla_gpu_cudnn_gemm_max_plans),
                    )
                }
                321 => {
                    (
                        "xla_gpu_async_dot",
                        Slot::OptionalBool(&mut self.xla_gpu_async_dot),
                    )
                }
                323 => {
                    (
                        "xla_cpu_parallel_codegen_split_count",
                        Slot::OptionalInt32(
                            &mut self.xla_cpu_parallel_codegen_split_count,
                        ),
                    )
                }
                324 => {
                    (
                        "xla_gpu_experimental_autotune_cache_mode",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_experimental_autotune_cache_mode,
                        ),
                    )
                }
                327 => {
                    (
                        "xla_gpu_executable_warn_stuck_timeout_seconds",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_executable_warn_stuck_timeout_seconds,
                        ),
                    )
                }
                328 => {
                    (
                        "xla_gpu_executable_terminate_timeout_seconds",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_executable_terminate_timeout_seconds,
                        ),
                    )
                }
                329 => {
                    (
                        "xla_gpu_experimental_disable_binary_libraries",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_disable_binary_libraries,
                        ),
                    )
                }
                331 => {
                    (
                        "xla_gpu_dot_merger_threshold_mb",
                        Slot::OptionalInt32(&mut self.xla_gpu_dot_merger_threshold_mb),
                    )
                }
                333 => {
                    ("xla_cpu_max_isa", Slot::OptionalString(&mut self.xla_cpu_max_isa))
                }
                334 => {
                    (
                        "xla_gpu_experimental_enable_fusion_block_level_rewriter",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_fusion_block_level_rewriter,
                        ),
                    )
                }
                335 => {
                    (
                        "xla_enable_fast_math",
                        Slot::OptionalBool(&mut self.xla_enable_fast_math),
                    )
                }
                336 => {
                    (
                        "xla_gpu_experimental_parallel_collective_overlap_limit",
                        Slot::OptionalInt32(
                            &mut self
                                .xla_gpu_experimental_parallel_collective_overlap_limit,
                        ),
                    )
                }
                337 => {
                    (
                        "xla_cpu_copy_insertion_use_region_analysis",
                        Slot::OptionalBool(
                            &mut self.xla_cpu_copy_insertion_use_region_analysis,
                        ),
                    )
                }
                338 => {
                    (
                        "xla_gpu_experimental_dump_fdo_profiles",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_dump_fdo_profiles,
                        ),
                    )
                }
                339 => {
                    (
                        "xla_gpu_operand_bytes_threshold_for_windowed_einsum",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_operand_bytes_threshold_for_windowed_einsum,
                        ),
                    )
                }
                340 => {
                    (
                        "xla_gpu_experimental_enable_triton_heroless_priority_fusion",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_triton_heroless_priority_fusion,
                        ),
                    )
                }
                341 => {
                    (
                        "xla_gpu_pgle_accuracy_checker",
                        Slot::OptionalInt32(&mut self.xla_gpu_pgle_accuracy_checker),
                    )
                }
                342 => {
                    (
                        "xla_gpu_experimental_stream_annotation",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_stream_annotation,
                        ),
                    )
                }
                343 => {
                    (
                        "xla_gpu_libnvjitlink_mode",
                        Slot::OptionalInt32(&mut self.xla_gpu_libnvjitlink_mode),
                    )
                }
                344 => {
                    (
                        "xla_pjrt_allow_auto_layout_in_hlo",
                        Slot::OptionalBool(&mut self.xla_pjrt_allow_auto_layout_in_hlo),
                    )
                }
                345 => {
                    (
                        "xla_gpu_enable_scatter_determinism_expander",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_scatter_determinism_expander,
                        ),
                    )
                }
                347 => {
                    (
                        "xla_gpu_require_exclusive_lock",
                        Slot::OptionalBool(&mut self.xla_gpu_require_exclusive_lock),
                    )
                }
                348 => {
                    (
                        "xla_gpu_generate_debug_info",
                        Slot::OptionalBool(&mut self.xla_gpu_generate_debug_info),
                    )
                }
                349 => {
                    (
                        "xla_gpu_generate_line_info",
                        Slot::OptionalBool(&mut self.xla_gpu_generate_line_info),
                    )
                }
                351 => {
                    (
                        "xla_gpu_experimental_pipeline_parallelism_opt_level",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_experimental_pipeline_parallelism_opt_level,
                        ),
                    )
                }
                353 => {
                    (
                        "xla_gpu_fail_ptx_compilation_on_register_spilling",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_fail_ptx_compilation_on_register_spilling,
                        ),
                    )
                }
                354 => {
                    (
                        "xla_gpu_collectives_use_persistent_cliques",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_collectives_use_persistent_cliques,
                        ),
                    )
                }
                356 => {
                    (
                        "xla_gpu_enable_analytical_sol_latency_estimator",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_analytical_sol_latency_estimator,
                        ),
                    )
                }
                357 => {
                    (
                        "xla_gpu_analytical_latency_estimator_options",
                        Slot::Foreign(
                            &mut self.xla_gpu_analytical_latency_estimator_options,
                        ),
                    )
                }
                359 => {
                    (
                        "xla_cpu_use_xnnpack",
                        Slot::OptionalBool(&mut self.xla_cpu_use_xnnpack),
                    )
                }
                360 => {
                    (
                        "xla_gpu_experimental_enable_all_to_all_windowed_einsum",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_all_to_all_windowed_einsum,
                        ),
                    )
                }
                362 => {
                    (
                        "xla_gpu_experimental_pack_dot_operands_along_k_dimension",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_pack_dot_operands_along_k_dimension,
                        ),
                    )
                }
                363 => {
                    (
                        "xla_unsupported_crash_on_hlo_pass_fix_max_iterations",
                        Slot::OptionalBool(
                            &mut self
                                .xla_unsupported_crash_on_hlo_pass_fix_max_iterations,
                        ),
                    )
                }
                364 => ("xla_flags_reset", Slot::OptionalBool(&mut self.xla_flags_reset)),
                365 => {
                    (
                        "xla_cpu_experimental_xnn_graph_fusion_mode",
                        Slot::OptionalInt32(
                            &mut self.xla_cpu_experimental_xnn_graph_fusion_mode,
                        ),
                    )
                }
                366 => {
                    (
                        "xla_gpu_experimental_enable_heuristic_collective_combining",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_heuristic_collective_combining,
                        ),
                    )
                }
                368 => {
                    (
                        "xla_gpu_experimental_enable_subchannel_dequantisation_fusion",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_subchannel_dequantisation_fusion,
                        ),
                    )
                }
                370 => {
                    (
                        "xla_hlo_pass_fix_detect_cycles",
                        Slot::OptionalBool(&mut self.xla_hlo_pass_fix_detect_cycles),
                    )
                }
                372 => {
                    (
                        "xla_cpu_generate_unique_c_style_kernel_entry_points",
                        Slot::OptionalBool(
                            &mut self.xla_cpu_generate_unique_c_style_kernel_entry_points,
                        ),
                    )
                }
                373 => {
                    (
                        "xla_test_add_command_buffer_mode",
                        Slot::OptionalBool(&mut self.xla_test_add_command_buffer_mode),
                    )
                }
                374 => {
                    (
                        "xla_gpu_experimental_collective_cse_distance_threshold",
                        Slot::OptionalInt64(
                            &mut self
                                .xla_gpu_experimental_collective_cse_distance_threshold,
                        ),
                    )
                }
                376 => {
                    (
                        "xla_cpu_use_fusion_emitters",
                        Slot::OptionalBool(&mut self.xla_cpu_use_fusion_emitters),
                    )
                }
                377 => {
                    (
                        "xla_gpu_experimental_collective_perf_table_path",
                        Slot::OptionalString(
                            &mut self.xla_gpu_experimental_collective_perf_table_path,
                        ),
                    )
                }
                378 => {
                    (
                        "xla_gpu_collective_permute_combine_threshold_bytes",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_collective_permute_combine_threshold_bytes,
                        ),
                    )
                }
                379 => {
                    (
                        "xla_unsupported_crash_on_hlo_pass_noop_change",
                        Slot::OptionalBool(
                            &mut self.xla_unsupported_crash_on_hlo_pass_noop_change,
                        ),
                    )
                }
                380 => {
                    (
                        "xla_unsupported_crash_on_hlo_pass_silent_hlo_change",
                        Slot::OptionalBool(
                            &mut self.xla_unsupported_crash_on_hlo_pass_silent_hlo_change,
                        ),
                    )
                }
                381 => {
                    (
                        "xla_dump_full_hlo_config",
                        Slot::OptionalBool(&mut self.xla_dump_full_hlo_config),
                    )
                }
                383 => {
                    (
                        "xla_gpu_experimental_matmul_perf_table_path",
                        Slot::OptionalString(
                            &mut self.xla_gpu_experimental_matmul_perf_table_path,
                        ),
                    )
                }
                386 => {
                    (
                        "xla_gpu_experimental_enable_split_k_rewrite",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_split_k_rewrite,
                        ),
                    )
                }
                388 => {
                    (
                        "xla_gpu_experimental_enable_nvshmem",
                        Slot::OptionalBool(&mut self.xla_gpu_experimental_enable_nvshmem),
                    )
                }
                389 => {
                    (
                        "xla_gpu_use_in_process_lld",
                        Slot::OptionalBool(&mut self.xla_gpu_use_in_process_lld),
                    )
                }
                390 => {
                    (
                        "xla_gpu_nccl_blocking_communicators",
                        Slot::OptionalBool(&mut self.xla_gpu_nccl_blocking_communicators),
                    )
                }
                391 => {
                    (
                        "xla_gpu_first_collective_call_warn_stuck_timeout_seconds",
                        Slot::OptionalInt32(
                            &mut self
                                .xla_gpu_first_collective_call_warn_stuck_timeout_seconds,
                        ),
                    )
                }
                392 => {
                    (
                        "xla_gpu_first_collective_call_terminate_timeout_seconds",
                        Slot::OptionalInt32(
                            &mut self
                                .xla_gpu_first_collective_call_terminate_timeout_seconds,
                        ),
                    )
                }
                393 => {
                    (
                        "xla_gpu_nccl_async_execution",
                        Slot::OptionalBool(&mut self.xla_gpu_nccl_async_execution),
                    )
                }
                395 => {
                    (
                        "xla_cpu_emitter_verification_level",
                        Slot::OptionalInt32(&mut self.xla_cpu_emitter_verification_level),
                    )
                }
                396 => {
                    (
                        "xla_gpu_experimental_use_autotuner_pass",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_use_autotuner_pass,
                        ),
                    )
                }
                397 => {
                    (
                        "xla_early_exit_with_layouts",
                        Slot::OptionalBool(&mut self.xla_early_exit_with_layouts),
                    )
                }
                399 => {
                    (
                        "xla_cpu_experimental_onednn_fusion_type",
                        Slot::RepeatedInt32(
                            &mut self.xla_cpu_experimental_onednn_fusion_type,
                        ),
                    )
                }
                400 => {
                    (
                        "xla_cpu_experimental_xnn_fusion_type",
                        Slot::RepeatedInt32(
                            &mut self.xla_cpu_experimental_xnn_fusion_type,
                        ),
                    )
                }
                401 => {
                    (
                        "xla_gpu_experimental_use_ragged_dot_fusion",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_use_ragged_dot_fusion,
                        ),
                    )
                }
                403 => {
                    (
                        "xla_detect_unstable_reductions",
                        Slot::OptionalInt32(&mut self.xla_detect_unstable_reductions),
                    )
                }
                404 => {
                    (
                        "xla_gpu_command_buffer_scheduling_mode",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_command_buffer_scheduling_mode,
                        ),
                    )
                }
                405 => {
                    (
                        "xla_dump_hlo_unoptimized_snapshots",
                        Slot::OptionalBool(&mut self.xla_dump_hlo_unoptimized_snapshots),
                    )
                }
                406 => {
                    (
                        "xla_gpu_experimental_enable_nccl_symmetric_buffers",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_nccl_symmetric_buffers,
                        ),
                    )
                }
                407 => {
                    (
                        "xla_gpu_experimental_autotuner_cache_dir",
                        Slot::OptionalString(
                            &mut self.xla_gpu_experimental_autotuner_cache_dir,
                        ),
                    )
                }
                408 => {
                    (
                        "xla_disable_automatic_host_compute_offload",
                        Slot::OptionalBool(
                            &mut self.xla_disable_automatic_host_compute_offload,
                        ),
                    )
                }
                409 => {
                    (
                        "xla_gpu_experimental_enable_fusion_autotuner",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_fusion_autotuner,
                        ),
                    )
                }
                410 => {
                    (
                        "xla_gpu_experimental_scaled_dot_with_triton",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_scaled_dot_with_triton,
                        ),
                    )
                }
                411 => {
                    (
                        "xla_gpu_command_buffer_unroll_loops",
                        Slot::OptionalBool(&mut self.xla_gpu_command_buffer_unroll_loops),
                    )
                }
                412 => {
                    (
                        "xla_cpu_experimental_onednn_custom_call",
                        Slot::OptionalBool(
                            &mut self.xla_cpu_experimental_onednn_custom_call,
                        ),
                    )
                }
                413 => {
                    (
                        "xla_gpu_experimental_use_raft_select_k",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_use_raft_select_k,
                        ),
                    )
                }
                414 => {
                    (
                        "xla_gpu_experimental_enable_checksum_tracing_on_thunks",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_checksum_tracing_on_thunks,
                        ),
                    )
                }
                417 => {
                    (
                        "xla_cpu_collective_call_terminate_timeout_seconds",
                        Slot::OptionalInt32(
                            &mut self.xla_cpu_collective_call_terminate_timeout_seconds,
                        ),
                    )
                }
                418 => {
                    (
                        "xla_cpu_collective_call_warn_stuck_seconds",
                        Slot::OptionalInt32(
                            &mut self.xla_cpu_collective_call_warn_stuck_seconds,
                        ),
                    )
                }
                419 => {
                    (
                        "xla_keep_shardings_after_spmd",
                        Slot::OptionalBool(&mut self.xla_keep_shardings_after_spmd),
                    )
                }
                420 => {
                    (
                        "xla_gpu_use_embedded_device_lib",
                        Slot::OptionalBool(&mut self.xla_gpu_use_embedded_device_lib),
                    )
                }
                421 => {
                    (
                        "xla_gpu_experimental_enable_triton_warp_specialization",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_enable_triton_warp_specialization,
                        ),
                    )
                }
                422 => {
                    (
                        "xla_cpu_experimental_ynn_fusion_type",
                        Slot::RepeatedInt32(
                            &mut self.xla_cpu_experimental_ynn_fusion_type,
                        ),
                    )
                }
                424 => {
                    (
                        "xla_gpu_experimental_thunk_buffer_debug_filter",
                        Slot::Messages(
                            &mut self.xla_gpu_experimental_thunk_buffer_debug_filter,
                        ),
                    )
                }
                425 => {
                    (
                        "xla_cpu_enable_platform_dependent_math",
                        Slot::OptionalBool(
                            &mut self.xla_cpu_enable_platform_dependent_math,
                        ),
                    )
                }
                426 => {
                    (
                        "xla_gpu_detect_nan",
                        Slot::OptionalInt32(&mut self.xla_gpu_detect_nan),
                    )
                }
                427 => {
                    (
                        "xla_gpu_experimental_dump_gpu_executable",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_dump_gpu_executable,
                        ),
                    )
                }
                428 => {
                    (
                        "xla_gpu_detect_inf",
                        Slot::OptionalInt32(&mut self.xla_gpu_detect_inf),
                    )
                }
                429 => {
                    (
                        "xla_enable_enzyme_comms_opt",
                        Slot::OptionalBool(&mut self.xla_enable_enzyme_comms_opt),
                    )
                }
                431 => {
                    (
                        "xla_gpu_experimental_enable_buffer_saver_on_thunks",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_buffer_saver_on_thunks,
                        ),
                    )
                }
                432 => {
                    (
                        "xla_detect_unstable_reductions_post_optimizations",
                        Slot::OptionalInt32(
                            &mut self.xla_detect_unstable_reductions_post_optimizations,
                        ),
                    )
                }
                433 => {
                    (
                        "xla_dump_emitter_re",
                        Slot::OptionalString(&mut self.xla_dump_emitter_re),
                    )
                }
                434 => {
                    (
                        "xla_gpu_gemm_autotuner_override_file",
                        Slot::OptionalString(
                            &mut self.xla_gpu_gemm_autotuner_override_file,
                        ),
                    )
                }
                435 => {
                    (
                        "xla_gpu_experimental_aot_compiled_thunks",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_aot_compiled_thunks,
                        ),
                    )
                }
                436 => {
                    (
                        "xla_enable_scoped_logging_timers",
                        Slot::OptionalBool(&mut self.xla_enable_scoped_logging_timers),
                    )
                }
                437 => {
                    (
                        "xla_gpu_executable_embed_debug_info",
                        Slot::OptionalBool(&mut self.xla_gpu_executable_embed_debug_info),
                    )
                }
                438 => {
                    (
                        "xla_cpu_collective_timeout_seconds",
                        Slot::OptionalInt32(&mut self.xla_cpu_collective_timeout_seconds),
                    )
                }
                439 => {
                    (
                        "xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled",
                        Slot::OptionalBool(
                            &mut self
                                .xla_allow_h2h_copy_when_automatic_host_compute_offload_disabled,
                        ),
                    )
                }
                440 => {
                    (
                        "xla_gpu_enable_pipelined_host_offloading",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_pipelined_host_offloading,
                        ),
                    )
                }
                441 => {
                    (
                        "xla_gpu_default_to_alg_dot_bf16_bf16_f32",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_default_to_alg_dot_bf16_bf16_f32,
                        ),
                    )
                }
                442 => {
                    (
                        "xla_gpu_experimental_autotune_backends",
                        Slot::RepeatedInt32(
                            &mut self.xla_gpu_experimental_autotune_backends,
                        ),
                    )
                }
                455 => {
                    (
                        "xla_gpu_experimental_enable_conv_fusion",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_conv_fusion,
                        ),
                    )
                }
                456 => {
                    (
                        "xla_gpu_experimental_enable_tiling_propagation",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_tiling_propagation,
                        ),
                    )
                }
                457 => {
                    (
                        "xla_gpu_execution_progress_tracking",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_execution_progress_tracking,
                        ),
                    )
                }
                458 => {
                    (
                        "xla_gpu_experimental_enable_onehot_rewriter",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_enable_onehot_rewriter,
                        ),
                    )
                }
                459 => {
                    (
                        "xla_gpu_experimental_max_unroll_factor",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_experimental_max_unroll_factor,
                        ),
                    )
                }
                460 => {
                    (
                        "xla_gpu_enable_pdl",
                        Slot::OptionalBool(&mut self.xla_gpu_enable_pdl),
                    )
                }
                461 => {
                    (
                        "xla_gpu_collective_combine_threshold_count",
                        Slot::OptionalInt64(
                            &mut self.xla_gpu_collective_combine_threshold_count,
                        ),
                    )
                }
                462 => {
                    (
                        "xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl",
                        Slot::OptionalBool(
                            &mut self
                                .xla_gpu_experimental_ragged_all_to_all_use_barrier_with_nccl,
                        ),
                    )
                }
                463 => {
                    (
                        "xla_recognize_reduction_optimization_level",
                        Slot::OptionalInt32(
                            &mut self.xla_recognize_reduction_optimization_level,
                        ),
                    )
                }
                464 => {
                    (
                        "xla_gpu_enable_command_buffer_va_remapping",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_enable_command_buffer_va_remapping,
                        ),
                    )
                }
                465 => {
                    (
                        "xla_gpu_experimental_parallel_async_compute_limit",
                        Slot::OptionalInt32(
                            &mut self.xla_gpu_experimental_parallel_async_compute_limit,
                        ),
                    )
                }
                500 => {
                    (
                        "xla_backend_extra_options",
                        Slot::Foreign(&mut self.xla_backend_extra_options),
                    )
                }
                501 => {
                    (
                        "xla_gpu_experimental_use_ragged_dot_grouped_gemm",
                        Slot::OptionalBool(
                            &mut self.xla_gpu_experimental_use_ragged_dot_grouped_gemm,
                        ),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(DebugOptions);
/// XLA's `xla.DeviceAssignmentProto.ComputationDevice`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ComputationDeviceAssignment {
    pub replica_device_ids: Vec<i64>,
}
impl crate::codec::Fields for ComputationDeviceAssignment {
    fn name(&self) -> &'static str {
        "ComputationDeviceAssignment"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.packed_int64(1, &self.replica_device_ids);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "replica_device_ids",
                        Slot::RepeatedInt64(&mut self.replica_device_ids),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ComputationDeviceAssignment);
/// XLA's `xla.DeviceAssignmentProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DeviceAssignment {
    pub replica_count: i32,
    pub computation_count: i32,
    pub computation_devices: Vec<ComputationDeviceAssignment>,
}
impl crate::codec::Fields for DeviceAssignment {
    fn name(&self) -> &'static str {
        "DeviceAssignment"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.replica_count);
        visitor.int32(2, &self.computation_count);
        visitor.messages(3, &self.computation_devices);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("replica_count", Slot::Int32(&mut self.replica_count)),
                2 => ("computation_count", Slot::Int32(&mut self.computation_count)),
                3 => {
                    (
                        "computation_devices",
                        Slot::Messages(&mut self.computation_devices),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(DeviceAssignment);
/// XLA's `xla.ExecutionOptions.EffortLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum EffortLevel {
    EffortUnknown = 0,
    EffortO0 = 9,
    EffortO1 = 19,
    EffortO2 = 29,
    EffortO3 = 39,
}
crate::codec::enumeration!(
    EffortLevel : EffortUnknown = 0, EffortO0 = 9, EffortO1 = 19, EffortO2 = 29, EffortO3
    = 39
);
/// XLA's `xla.ExecutableBuildOptionsProto`.
#[derive(Clone, PartialEq, Default)]
pub struct ExecutableCompilationOptions {
    pub device_ordinal: i64,
    pub result_shape: Option<Shape>,
    pub compilation_environments: Option<CompilationEnvironments>,
    pub debug_options: Option<DebugOptions>,
    pub replica_count: i64,
    pub partition_count: i64,
    pub use_spmd_partitioning: bool,
    pub use_auto_spmd_partitioning: bool,
    pub optimization_effort: f32,
    pub memory_fitting_effort: f32,
    pub optimization_level: i32,
    pub memory_fitting_level: i32,
    pub deduplicate_hlo: bool,
    pub device_assignment: Option<DeviceAssignment>,
    pub alias_passthrough_params: bool,
    pub run_backend_only: bool,
    pub allow_spmd_sharding_propagation_to_parameters: Vec<bool>,
    pub allow_spmd_sharding_propagation_to_output: Vec<bool>,
    pub fdo_profile: Vec<u8>,
    pub device_memory_size: Option<i64>,
    pub auto_spmd_partitioning_mesh_shape: Vec<i64>,
    pub auto_spmd_partitioning_mesh_ids: Vec<i64>,
    pub use_shardy_partitioner: bool,
    pub process_index: Option<i64>,
    pub process_count: Option<i64>,
    pub slice_size: Option<i64>,
}
impl ::core::fmt::Debug for ExecutableCompilationOptions {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "ExecutableCompilationOptions",
            &[
                "device_ordinal",
                "result_shape",
                "compilation_environments",
                "debug_options",
                "replica_count",
                "partition_count",
                "use_spmd_partitioning",
                "use_auto_spmd_partitioning",
                "optimization_effort",
                "memory_fitting_effort",
                "optimization_level",
                "memory_fitting_level",
                "deduplicate_hlo",
                "device_assignment",
                "alias_passthrough_params",
                "run_backend_only",
                "allow_spmd_sharding_propagation_to_parameters",
                "allow_spmd_sharding_propagation_to_output",
                "fdo_profile",
                "device_memory_size",
                "auto_spmd_partitioning_mesh_shape",
                "auto_spmd_partitioning_mesh_ids",
                "use_shardy_partitioner",
                "process_index",
                "process_count",
                "slice_size",
            ],
            &[
                &self.device_ordinal,
                &self.result_shape,
                &self.compilation_environments,
                &self.debug_options,
                &self.replica_count,
                &self.partition_count,
                &self.use_spmd_partitioning,
                &self.use_auto_spmd_partitioning,
                &self.optimization_effort,
                &self.memory_fitting_effort,
                &crate::codec::named::<EffortLevel, _>(&self.optimization_level),
                &crate::codec::named::<EffortLevel, _>(&self.memory_fitting_level),
                &self.deduplicate_hlo,
                &self.device_assignment,
                &self.alias_passthrough_params,
                &self.run_backend_only,
                &self.allow_spmd_sharding_propagation_to_parameters,
                &self.allow_spmd_sharding_propagation_to_output,
                &self.fdo_profile,
                &self.device_memory_size,
                &self.auto_spmd_partitioning_mesh_shape,
                &self.auto_spmd_partitioning_mesh_ids,
                &self.use_shardy_partitioner,
                &self.process_index,
                &self.process_count,
                &self.slice_size,
            ],
        )
    }
}
impl ExecutableCompilationOptions {
    /// The value of `optimization_level`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn optimization_level(&self) -> EffortLevel {
        EffortLevel::try_from(self.optimization_level).unwrap_or_default()
    }
    /// Sets `optimization_level`.
    #[inline]
    pub fn set_optimization_level(&mut self, value: EffortLevel) {
        self.optimization_level = value as i32;
    }
    /// The value of `memory_fitting_level`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn memory_fitting_level(&self) -> EffortLevel {
        EffortLevel::try_from(self.memory_fitting_level).unwrap_or_default()
    }
    /// Sets `memory_fitting_level`.
    #[inline]
    pub fn set_memory_fitting_level(&mut self, value: EffortLevel) {
        self.memory_fitting_level = value as i32;
    }
    /// The value of `device_memory_size`, or the default where it is unset.
    #[inline]
    pub fn device_memory_size(&self) -> i64 {
        match self.device_memory_size {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `process_index`, or the default where it is unset.
    #[inline]
    pub fn process_index(&self) -> i64 {
        match self.process_index {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `process_count`, or the default where it is unset.
    #[inline]
    pub fn process_count(&self) -> i64 {
        match self.process_count {
            Some(value) => value,
            None => 0,
        }
    }
    /// The value of `slice_size`, or the default where it is unset.
    #[inline]
    pub fn slice_size(&self) -> i64 {
        match self.slice_size {
            Some(value) => value,
            None => 0,
        }
    }
}
impl crate::codec::Fields for ExecutableCompilationOptions {
    fn name(&self) -> &'static str {
        "ExecutableCompilationOptions"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.device_ordinal);
        visitor.messages(2, &self.result_shape);
        visitor.messages(3, &self.debug_options);
        visitor.int64(4, &self.replica_count);
        visitor.int64(5, &self.partition_count);
        visitor.bool(6, &self.use_spmd_partitioning);
        visitor.bool(7, &self.use_auto_spmd_partitioning);
        visitor.bool(8, &self.deduplicate_hlo);
        visitor.messages(9, &self.device_assignment);
        visitor.bool(10, &self.alias_passthrough_params);
        visitor.bool(11, &self.run_backend_only);
        visitor.packed_bool(12, &self.allow_spmd_sharding_propagation_to_output);
        visitor.messages(13, &self.compilation_environments);
        visitor.bytes(14, &self.fdo_profile);
        visitor.optional_int64(15, &self.device_memory_size);
        visitor.packed_int64(16, &self.auto_spmd_partitioning_mesh_shape);
        visitor.packed_int64(17, &self.auto_spmd_partitioning_mesh_ids);
        visitor.packed_bool(18, &self.allow_spmd_sharding_propagation_to_parameters);
        visitor.bool(19, &self.use_shardy_partitioner);
        visitor.float(20, &self.optimization_effort);
        visitor.float(21, &self.memory_fitting_effort);
        visitor.optional_int64(22, &self.process_index);
        visitor.optional_int64(23, &self.process_count);
        visitor.int32(24, &self.optimization_level);
        visitor.int32(25, &self.memory_fitting_level);
        visitor.optional_int64(26, &self.slice_size);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("device_ordinal", Slot::Int64(&mut self.device_ordinal)),
                2 => ("result_shape", Slot::Messages(&mut self.result_shape)),
                3 => ("debug_options", Slot::Messages(&mut self.debug_options)),
                4 => ("replica_count", Slot::Int64(&mut self.replica_count)),
                5 => ("partition_count", Slot::Int64(&mut self.partition_count)),
                6 => {
                    (
                        "use_spmd_partitioning",
                        Slot::Bool(&mut self.use_spmd_partitioning),
                    )
                }
                7 => {
                    (
                        "use_auto_spmd_partitioning",
                        Slot::Bool(&mut self.use_auto_spmd_partitioning),
                    )
                }
                8 => ("deduplicate_hlo", Slot::Bool(&mut self.deduplicate_hlo)),
                9 => ("device_assignment", Slot::Messages(&mut self.device_assignment)),
                10 => {
                    (
                        "alias_passthrough_params",
                        Slot::Bool(&mut self.alias_passthrough_params),
                    )
                }
                11 => ("run_backend_only", Slot::Bool(&mut self.run_backend_only)),
                12 => {
                    (
                        "allow_spmd_sharding_propagation_to_output",
                        Slot::RepeatedBool(
                            &mut self.allow_spmd_sharding_propagation_to_output,
                        ),
                    )
                }
                13 => {
                    (
                        "compilation_environments",
                        Slot::Messages(&mut self.compilation_environments),
                    )
                }
                14 => ("fdo_profile", Slot::Bytes(&mut self.fdo_profile)),
                15 => {
                    (
                        "device_memory_size",
                        Slot::OptionalInt64(&mut self.device_memory_size),
                    )
                }
                16 => {
                    (
                        "auto_spmd_partitioning_mesh_shape",
                        Slot::RepeatedInt64(&mut self.auto_spmd_partitioning_mesh_shape),
                    )
                }
                17 => {
                    (
                        "auto_spmd_partitioning_mesh_ids",
                        Slot::RepeatedInt64(&mut self.auto_spmd_partitioning_mesh_ids),
                    )
                }
                18 => {
                    (
                        "allow_spmd_sharding_propagation_to_parameters",
                        Slot::RepeatedBool(
                            &mut self.allow_spmd_sharding_propagation_to_parameters,
                        ),
                    )
                }
                19 => {
                    (
                        "use_shardy_partitioner",
                        Slot::Bool(&mut self.use_shardy_partitioner),
                    )
                }
                20 => ("optimization_effort", Slot::Float(&mut self.optimization_effort)),
                21 => {
                    (
                        "memory_fitting_effort",
                        Slot::Float(&mut self.memory_fitting_effort),
                    )
                }
                22 => ("process_index", Slot::OptionalInt64(&mut self.process_index)),
                23 => ("process_count", Slot::OptionalInt64(&mut self.process_count)),
                24 => ("optimization_level", Slot::Int32(&mut self.optimization_level)),
                25 => {
                    ("memory_fitting_level", Slot::Int32(&mut self.memory_fitting_level))
                }
                26 => ("slice_size", Slot::OptionalInt64(&mut self.slice_size)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ExecutableCompilationOptions);
/// XLA's oneof `OptionOverrideProto.value`.
#[derive(Clone, PartialEq, Debug)]
pub enum OptionValue {
    StringField(String),
    BoolField(bool),
    IntField(i64),
    DoubleField(f64),
}
impl crate::codec::Oneof for OptionValue {
    const NAME: &'static str = "OptionValue";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::StringField(value) => visitor.required_string(1, value),
            Self::BoolField(value) => visitor.required_bool(2, value),
            Self::IntField(value) => visitor.required_int64(3, value),
            Self::DoubleField(value) => visitor.required_double(4, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::StringField(value) => (1, Slot::String(value)),
            Self::BoolField(value) => (2, Slot::Bool(value)),
            Self::IntField(value) => (3, Slot::Int64(value)),
            Self::DoubleField(value) => (4, Slot::Double(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                1 => Self::StringField(::core::default::Default::default()),
                2 => Self::BoolField(::core::default::Default::default()),
                3 => Self::IntField(::core::default::Default::default()),
                4 => Self::DoubleField(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(OptionValue);
/// XLA's `xla.OptionOverrideProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct OptionOverride {
    pub value: Option<OptionValue>,
}
impl crate::codec::Fields for OptionOverride {
    fn name(&self) -> &'static str {
        "OptionOverride"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        if let Some(oneof) = &self.value {
            crate::codec::Oneof::visit(oneof, visitor);
        }
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 | 2 | 3 | 4 => ("value", Slot::Oneof(&mut self.value)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(OptionOverride);
/// XLA's `xla.PrecisionConfig.Precision`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum Precision {
    Default = 0,
    High = 1,
    Highest = 2,
}
crate::codec::enumeration!(Precision : Default = 0, High = 1, Highest = 2);
/// XLA's `xla.AutotuneResult.ConvKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneConvolutionKey {
    pub algorithm: i64,
    pub tensor_core_operations_enabled: bool,
}
impl crate::codec::Fields for AutoTuneConvolutionKey {
    fn name(&self) -> &'static str {
        "AutoTuneConvolutionKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.algorithm);
        visitor.bool(2, &self.tensor_core_operations_enabled);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("algorithm", Slot::Int64(&mut self.algorithm)),
                2 => {
                    (
                        "tensor_core_operations_enabled",
                        Slot::Bool(&mut self.tensor_core_operations_enabled),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneConvolutionKey);
/// XLA's `xla.AutotuneResult.GemmKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneGemmKey {
    pub algorithm: i64,
    pub workspace_size_in_bytes: i64,
}
impl crate::codec::Fields for AutoTuneGemmKey {
    fn name(&self) -> &'static str {
        "AutoTuneGemmKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.algorithm);
        visitor.int64(2, &self.workspace_size_in_bytes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("algorithm", Slot::Int64(&mut self.algorithm)),
                2 => {
                    (
                        "workspace_size_in_bytes",
                        Slot::Int64(&mut self.workspace_size_in_bytes),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneGemmKey);
/// XLA's `xla.AutotuneResult.CudaConvPlanKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneCudaConvolutionPlanKey {
    pub execution_plan_id: String,
}
impl crate::codec::Fields for AutoTuneCudaConvolutionPlanKey {
    fn name(&self) -> &'static str {
        "AutoTuneCudaConvolutionPlanKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.execution_plan_id);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("execution_plan_id", Slot::String(&mut self.execution_plan_id)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneCudaConvolutionPlanKey);
/// XLA's `xla.AutotuneResult.TritonGemmKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneTritonGemmKey {
    pub block_m: i64,
    pub block_n: i64,
    pub block_k: i64,
    pub split_k: i64,
    pub pipeline_stage_count: i64,
    pub warp_count: i64,
    pub cooperative_thread_array_count: i64,
    pub is_tma_allowed: bool,
    pub is_warp_specialization_allowed: bool,
}
impl crate::codec::Fields for AutoTuneTritonGemmKey {
    fn name(&self) -> &'static str {
        "AutoTuneTritonGemmKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.block_m);
        visitor.int64(2, &self.block_n);
        visitor.int64(3, &self.block_k);
        visitor.int64(4, &self.split_k);
        visitor.int64(5, &self.pipeline_stage_count);
        visitor.int64(6, &self.warp_count);
        visitor.int64(7, &self.cooperative_thread_array_count);
        visitor.bool(8, &self.is_tma_allowed);
        visitor.bool(9, &self.is_warp_specialization_allowed);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("block_m", Slot::Int64(&mut self.block_m)),
                2 => ("block_n", Slot::Int64(&mut self.block_n)),
                3 => ("block_k", Slot::Int64(&mut self.block_k)),
                4 => ("split_k", Slot::Int64(&mut self.split_k)),
                5 => {
                    ("pipeline_stage_count", Slot::Int64(&mut self.pipeline_stage_count))
                }
                6 => ("warp_count", Slot::Int64(&mut self.warp_count)),
                7 => {
                    (
                        "cooperative_thread_array_count",
                        Slot::Int64(&mut self.cooperative_thread_array_count),
                    )
                }
                8 => ("is_tma_allowed", Slot::Bool(&mut self.is_tma_allowed)),
                9 => {
                    (
                        "is_warp_specialization_allowed",
                        Slot::Bool(&mut self.is_warp_specialization_allowed),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneTritonGemmKey);
/// XLA's `xla.AutotuneResult.CustomKernelFusionKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneCustomKernelFusionKey {
    pub kernel_index: i64,
}
impl crate::codec::Fields for AutoTuneCustomKernelFusionKey {
    fn name(&self) -> &'static str {
        "AutoTuneCustomKernelFusionKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.kernel_index);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("kernel_index", Slot::Int64(&mut self.kernel_index)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneCustomKernelFusionKey);
/// XLA's `stream_executor.dnn.AlgorithmProto.MathType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum AlgorithmMathType {
    DefaultMath = 0,
    TensorOperationMath = 1,
}
crate::codec::enumeration!(AlgorithmMathType : DefaultMath = 0, TensorOperationMath = 1);
/// XLA's `stream_executor.dnn.AlgorithmProto`.
#[derive(Clone, PartialEq, Default)]
pub struct AutoTuneAlgorithmKey {
    pub algorithm_id: i64,
    pub math_type: i32,
    pub tuning_knobs: HashMap<i64, i64>,
    pub workspace_size_in_bytes: Option<u64>,
}
impl ::core::fmt::Debug for AutoTuneAlgorithmKey {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "AutoTuneAlgorithmKey",
            &["algorithm_id", "math_type", "tuning_knobs", "workspace_size_in_bytes"],
            &[
                &self.algorithm_id,
                &crate::codec::named::<AlgorithmMathType, _>(&self.math_type),
                &self.tuning_knobs,
                &self.workspace_size_in_bytes,
            ],
        )
    }
}
impl AutoTuneAlgorithmKey {
    /// The value of `math_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn math_type(&self) -> AlgorithmMathType {
        AlgorithmMathType::try_from(self.math_type).unwrap_or_default()
    }
    /// Sets `math_type`.
    #[inline]
    pub fn set_math_type(&mut self, value: AlgorithmMathType) {
        self.math_type = value as i32;
    }
}
impl crate::codec::Fields for AutoTuneAlgorithmKey {
    fn name(&self) -> &'static str {
        "AutoTuneAlgorithmKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.algorithm_id);
        visitor.int32(2, &self.math_type);
        visitor.foreign(4, &self.tuning_knobs);
        visitor.foreign(6, &self.workspace_size_in_bytes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("algorithm_id", Slot::Int64(&mut self.algorithm_id)),
                2 => ("math_type", Slot::Int32(&mut self.math_type)),
                4 => ("tuning_knobs", Slot::Foreign(&mut self.tuning_knobs)),
                6 => {
                    (
                        "workspace_size_in_bytes",
                        Slot::Foreign(&mut self.workspace_size_in_bytes),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneAlgorithmKey);
/// XLA's `xla.AutotuneResult.BackendConfigKey`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneBackendConfigurationKey {
    pub name: String,
    pub config: Option<ProtoAny>,
}
impl crate::codec::Fields for AutoTuneBackendConfigurationKey {
    fn name(&self) -> &'static str {
        "AutoTuneBackendConfigurationKey"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.name);
        visitor.messages(2, &self.config);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("name", Slot::String(&mut self.name)),
                2 => ("config", Slot::Messages(&mut self.config)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneBackendConfigurationKey);
/// XLA's oneof `AutotuneResult.key`.
#[derive(Clone, PartialEq, Debug)]
pub enum AutoTuneResultKey {
    Convolution(AutoTuneConvolutionKey),
    Gemm(AutoTuneGemmKey),
    Triton(AutoTuneTritonGemmKey),
    CudaConvolutionPlan(AutoTuneCudaConvolutionPlanKey),
    CustomKernelFusion(AutoTuneCustomKernelFusionKey),
    Algorithm(AutoTuneAlgorithmKey),
    Other(AutoTuneBackendConfigurationKey),
}
impl crate::codec::Oneof for AutoTuneResultKey {
    const NAME: &'static str = "AutoTuneResultKey";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::Convolution(value) => visitor.message(5, value),
            Self::Gemm(value) => visitor.message(6, value),
            Self::Triton(value) => visitor.message(17, value),
            Self::CudaConvolutionPlan(value) => visitor.message(15, value),
            Self::CustomKernelFusion(value) => visitor.message(18, value),
            Self::Algorithm(value) => visitor.message(16, value),
            Self::Other(value) => visitor.message(19, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::Convolution(value) => (5, Slot::Message(value)),
            Self::Gemm(value) => (6, Slot::Message(value)),
            Self::Triton(value) => (17, Slot::Message(value)),
            Self::CudaConvolutionPlan(value) => (15, Slot::Message(value)),
            Self::CustomKernelFusion(value) => (18, Slot::Message(value)),
            Self::Algorithm(value) => (16, Slot::Message(value)),
            Self::Other(value) => (19, Slot::Message(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                5 => Self::Convolution(::core::default::Default::default()),
                6 => Self::Gemm(::core::default::Default::default()),
                17 => Self::Triton(::core::default::Default::default()),
                15 => Self::CudaConvolutionPlan(::core::default::Default::default()),
                18 => Self::CustomKernelFusion(::core::default::Default::default()),
                16 => Self::Algorithm(::core::default::Default::default()),
                19 => Self::Other(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(AutoTuneResultKey);
/// XLA's `xla.AutotuneResult.FailureKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum AutoTuneFailureKind {
    Unknown = 0,
    RedzoneModified = 1,
    WrongResult = 2,
    Disqualified = 3,
}
crate::codec::enumeration!(
    AutoTuneFailureKind : Unknown = 0, RedzoneModified = 1, WrongResult = 2, Disqualified
    = 3
);
/// XLA's oneof `AutotuneResult.FailureResult.key`.
#[derive(Clone, PartialEq, Debug)]
pub enum AutoTuneReferenceKey {
    ReferenceConvolution(AutoTuneConvolutionKey),
    ReferenceGemm(AutoTuneGemmKey),
    ReferenceCudaConvolutionPlan(AutoTuneCudaConvolutionPlanKey),
    ReferenceAlgorithm(AutoTuneAlgorithmKey),
}
impl crate::codec::Oneof for AutoTuneReferenceKey {
    const NAME: &'static str = "AutoTuneReferenceKey";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::ReferenceConvolution(value) => visitor.message(11, value),
            Self::ReferenceGemm(value) => visitor.message(12, value),
            Self::ReferenceCudaConvolutionPlan(value) => visitor.message(14, value),
            Self::ReferenceAlgorithm(value) => visitor.message(15, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::ReferenceConvolution(value) => (11, Slot::Message(value)),
            Self::ReferenceGemm(value) => (12, Slot::Message(value)),
            Self::ReferenceCudaConvolutionPlan(value) => (14, Slot::Message(value)),
            Self::ReferenceAlgorithm(value) => (15, Slot::Message(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                11 => Self::ReferenceConvolution(::core::default::Default::default()),
                12 => Self::ReferenceGemm(::core::default::Default::default()),
                14 => {
                    Self::ReferenceCudaConvolutionPlan(
                        ::core::default::Default::default(),
                    )
                }
                15 => Self::ReferenceAlgorithm(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(AutoTuneReferenceKey);
/// XLA's `xla.AutotuneResult.FailureResult`.
#[derive(Clone, PartialEq, Default)]
pub struct AutoTuneFailureResult {
    pub kind: i32,
    pub message: String,
    pub buffer_address: i64,
    pub key: Option<AutoTuneReferenceKey>,
}
impl ::core::fmt::Debug for AutoTuneFailureResult {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "AutoTuneFailureResult",
            &["kind", "message", "buffer_address", "key"],
            &[
                &crate::codec::named::<AutoTuneFailureKind, _>(&self.kind),
                &self.message,
                &self.buffer_address,
                &self.key,
            ],
        )
    }
}
impl AutoTuneFailureResult {
    /// The value of `kind`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn kind(&self) -> AutoTuneFailureKind {
        AutoTuneFailureKind::try_from(self.kind).unwrap_or_default()
    }
    /// Sets `kind`.
    #[inline]
    pub fn set_kind(&mut self, value: AutoTuneFailureKind) {
        self.kind = value as i32;
    }
}
impl crate::codec::Fields for AutoTuneFailureResult {
    fn name(&self) -> &'static str {
        "AutoTuneFailureResult"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.kind);
        visitor.string(2, &self.message);
        if let Some(oneof) = &self.key {
            crate::codec::Oneof::visit(oneof, visitor);
        }
        visitor.int64(13, &self.buffer_address);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("kind", Slot::Int32(&mut self.kind)),
                2 => ("message", Slot::String(&mut self.message)),
                11 | 12 | 14 | 15 => ("key", Slot::Oneof(&mut self.key)),
                13 => ("buffer_address", Slot::Int64(&mut self.buffer_address)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneFailureResult);
/// XLA's `xla.AutotuneResult`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneResult {
    pub scratch_bytes: i64,
    pub run_time: Option<Duration>,
    pub failure: Option<AutoTuneFailureResult>,
    pub key: Option<AutoTuneResultKey>,
}
impl crate::codec::Fields for AutoTuneResult {
    fn name(&self) -> &'static str {
        "AutoTuneResult"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        if let Some(oneof) = &self.key {
            crate::codec::Oneof::visit(oneof, visitor);
        }
        visitor.messages(7, &self.failure);
        visitor.int64(8, &self.scratch_bytes);
        visitor.messages(9, &self.run_time);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                5 | 6 | 15 | 16 | 17 | 18 | 19 => ("key", Slot::Oneof(&mut self.key)),
                7 => ("failure", Slot::Messages(&mut self.failure)),
                8 => ("scratch_bytes", Slot::Int64(&mut self.scratch_bytes)),
                9 => ("run_time", Slot::Messages(&mut self.run_time)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneResult);
/// XLA's `xla.AutotuneResults.Entry`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneResultEntry {
    pub device: String,
    pub hlo: String,
    pub result: Option<AutoTuneResult>,
    pub version: i32,
}
impl crate::codec::Fields for AutoTuneResultEntry {
    fn name(&self) -> &'static str {
        "AutoTuneResultEntry"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.device);
        visitor.string(2, &self.hlo);
        visitor.messages(3, &self.result);
        visitor.int32(4, &self.version);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("device", Slot::String(&mut self.device)),
                2 => ("hlo", Slot::String(&mut self.hlo)),
                3 => ("result", Slot::Messages(&mut self.result)),
                4 => ("version", Slot::Int32(&mut self.version)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneResultEntry);
/// XLA's `xla.AutotuneResults`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoTuneResults {
    pub version: i32,
    pub results: Vec<AutoTuneResultEntry>,
}
impl crate::codec::Fields for AutoTuneResults {
    fn name(&self) -> &'static str {
        "AutoTuneResults"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.version);
        visitor.messages(4, &self.results);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("version", Slot::Int32(&mut self.version)),
                4 => ("results", Slot::Messages(&mut self.results)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(AutoTuneResults);
/// XLA's `stream_executor.ExecutionUnitDescriptionProto.RateInfoProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuExecutionRateInformation {
    pub clock_rate_ghz: f32,
    pub units_per_core: i32,
    pub ops_per_clock: i32,
}
impl crate::codec::Fields for GpuExecutionRateInformation {
    fn name(&self) -> &'static str {
        "GpuExecutionRateInformation"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.float(1, &self.clock_rate_ghz);
        visitor.int32(2, &self.units_per_core);
        visitor.int32(3, &self.ops_per_clock);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("clock_rate_ghz", Slot::Float(&mut self.clock_rate_ghz)),
                2 => ("units_per_core", Slot::Int32(&mut self.units_per_core)),
                3 => ("ops_per_clock", Slot::Int32(&mut self.ops_per_clock)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuExecutionRateInformation);
/// XLA's `stream_executor.ExecutionUnitDescriptionProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuExecutionUnitDescription {
    pub rate_information: HashMap<i32, GpuExecutionRateInformation>,
}
impl crate::codec::Fields for GpuExecutionUnitDescription {
    fn name(&self) -> &'static str {
        "GpuExecutionUnitDescription"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.foreign(1, &self.rate_information);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("rate_information", Slot::Foreign(&mut self.rate_information)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuExecutionUnitDescription);
/// XLA's `stream_executor.CudaComputeCapabilityProto.FeatureExtension`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum CudaFeatureExtension {
    Unspecified = 0,
    None = 1,
    AcceleratedFeatures = 2,
    FamilyCompatibleFeatures = 3,
}
crate::codec::enumeration!(
    CudaFeatureExtension : Unspecified = 0, None = 1, AcceleratedFeatures = 2,
    FamilyCompatibleFeatures = 3
);
/// XLA's `stream_executor.CudaComputeCapabilityProto`.
#[derive(Clone, PartialEq, Default)]
pub struct CudaComputeCapability {
    pub major: i32,
    pub minor: i32,
    pub feature_extension: i32,
}
impl ::core::fmt::Debug for CudaComputeCapability {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "CudaComputeCapability",
            &["major", "minor", "feature_extension"],
            &[
                &self.major,
                &self.minor,
                &crate::codec::named::<CudaFeatureExtension, _>(&self.feature_extension),
            ],
        )
    }
}
impl CudaComputeCapability {
    /// The value of `feature_extension`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn feature_extension(&self) -> CudaFeatureExtension {
        CudaFeatureExtension::try_from(self.feature_extension).unwrap_or_default()
    }
    /// Sets `feature_extension`.
    #[inline]
    pub fn set_feature_extension(&mut self, value: CudaFeatureExtension) {
        self.feature_extension = value as i32;
    }
}
impl crate::codec::Fields for CudaComputeCapability {
    fn name(&self) -> &'static str {
        "CudaComputeCapability"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.major);
        visitor.int32(2, &self.minor);
        visitor.int32(3, &self.feature_extension);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("major", Slot::Int32(&mut self.major)),
                2 => ("minor", Slot::Int32(&mut self.minor)),
                3 => ("feature_extension", Slot::Int32(&mut self.feature_extension)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(CudaComputeCapability);
/// XLA's `stream_executor.RocmComputeCapabilityProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RocmComputeCapability {
    pub gcn_architecture_name: String,
}
impl crate::codec::Fields for RocmComputeCapability {
    fn name(&self) -> &'static str {
        "RocmComputeCapability"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.string(1, &self.gcn_architecture_name);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "gcn_architecture_name",
                        Slot::String(&mut self.gcn_architecture_name),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(RocmComputeCapability);
/// XLA's oneof `stream_executor.GpuComputeCapabilityProto`.
#[derive(Clone, PartialEq, Debug)]
pub enum GpuComputeCapability {
    CudaComputeCapability(CudaComputeCapability),
    RocmComputeCapability(RocmComputeCapability),
}
impl crate::codec::Oneof for GpuComputeCapability {
    const NAME: &'static str = "GpuComputeCapability";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::CudaComputeCapability(value) => visitor.message(16, value),
            Self::RocmComputeCapability(value) => visitor.message(17, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::CudaComputeCapability(value) => (16, Slot::Message(value)),
            Self::RocmComputeCapability(value) => (17, Slot::Message(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                16 => Self::CudaComputeCapability(::core::default::Default::default()),
                17 => Self::RocmComputeCapability(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(GpuComputeCapability);
/// XLA's `stream_executor.DeviceInterconnectInfoProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DeviceInterconnectInformation {
    pub active_links: i32,
    pub cluster_uuid: String,
    pub clique_id: String,
}
impl crate::codec::Fields for DeviceInterconnectInformation {
    fn name(&self) -> &'static str {
        "DeviceInterconnectInformation"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.active_links);
        visitor.string(2, &self.cluster_uuid);
        visitor.string(3, &self.clique_id);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("active_links", Slot::Int32(&mut self.active_links)),
                2 => ("cluster_uuid", Slot::String(&mut self.cluster_uuid)),
                3 => ("clique_id", Slot::String(&mut self.clique_id)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(DeviceInterconnectInformation);
/// XLA's `stream_executor.GpuDeviceInfoProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuDeviceInformation {
    pub device_vendor: String,
    pub platform_version: String,
    pub pci_bus_id: String,
    pub name: String,
    pub model: String,
    pub threads_per_block_limit: i32,
    pub threads_per_warp: i32,
    pub shared_memory_per_block_in_bytes: i32,
    pub shared_memory_per_core_in_bytes: i32,
    pub threads_per_core_limit: i32,
    pub core_count: i32,
    pub fpus_per_core: i64,
    pub block_dimension_limit_x: i64,
    pub block_dimension_limit_y: i64,
    pub block_dimension_limit_z: i64,
    pub memory_bandwidth_in_bytes_per_second: i64,
    pub l2_cache_size_in_bytes: i64,
    pub clock_rate_ghz: f32,
    pub device_memory_size_in_bytes: i64,
    pub optional_shared_memory_per_block_in_bytes: i32,
    pub registers_per_core_limit: i64,
    pub registers_per_block_limit: i64,
    pub scalar_unit_description: Option<GpuExecutionUnitDescription>,
    pub matrix_unit_description: Option<GpuExecutionUnitDescription>,
    pub driver_version: String,
    pub kernel_mode_driver_version: String,
    pub runtime_version: String,
    pub compile_time_toolkit_version: String,
    pub dnn_version: String,
    pub cub_version: String,
    pub device_interconnect_information: Option<DeviceInterconnectInformation>,
    pub numa_node: i32,
    pub thread_dimension_limit_x: i64,
    pub thread_dimension_limit_y: i64,
    pub thread_dimension_limit_z: i64,
    pub device_address_bits: i64,
    pub pcie_bandwidth_in_bytes_per_second: i64,
    pub ecc_enabled: bool,
    pub compute_capability: Option<GpuComputeCapability>,
}
impl crate::codec::Fields for GpuDeviceInformation {
    fn name(&self) -> &'static str {
        "GpuDeviceInformation"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.threads_per_block_limit);
        visitor.int32(2, &self.threads_per_warp);
        visitor.int32(3, &self.shared_memory_per_block_in_bytes);
        visitor.int32(4, &self.shared_memory_per_core_in_bytes);
        visitor.int32(5, &self.threads_per_core_limit);
        visitor.int32(6, &self.core_count);
        visitor.int64(7, &self.fpus_per_core);
        visitor.int64(8, &self.block_dimension_limit_x);
        visitor.int64(9, &self.block_dimension_limit_y);
        visitor.int64(10, &self.block_dimension_limit_z);
        visitor.int64(11, &self.memory_bandwidth_in_bytes_per_second);
        visitor.int64(12, &self.l2_cache_size_in_bytes);
        visitor.float(13, &self.clock_rate_ghz);
        visitor.int64(14, &self.device_memory_size_in_bytes);
        visitor.int32(15, &self.optional_shared_memory_per_block_in_bytes);
        if let Some(oneof) = &self.compute_capability {
            crate::codec::Oneof::visit(oneof, visitor);
        }
        visitor.int64(18, &self.registers_per_core_limit);
        visitor.int64(19, &self.registers_per_block_limit);
        visitor.messages(20, &self.scalar_unit_description);
        visitor.messages(21, &self.matrix_unit_description);
        visitor.string(23, &self.driver_version);
        visitor.string(24, &self.kernel_mode_driver_version);
        visitor.string(25, &self.runtime_version);
        visitor.string(26, &self.compile_time_toolkit_version);
        visitor.string(27, &self.dnn_version);
        visitor.string(28, &self.cub_version);
        visitor.messages(29, &self.device_interconnect_information);
        visitor.string(30, &self.device_vendor);
        visitor.string(31, &self.platform_version);
        visitor.string(32, &self.pci_bus_id);
        visitor.string(34, &self.name);
        visitor.string(35, &self.model);
        visitor.int32(36, &self.numa_node);
        visitor.int64(37, &self.thread_dimension_limit_x);
        visitor.int64(38, &self.thread_dimension_limit_y);
        visitor.int64(39, &self.thread_dimension_limit_z);
        visitor.int64(40, &self.device_address_bits);
        visitor.int64(41, &self.pcie_bandwidth_in_bytes_per_second);
        visitor.bool(42, &self.ecc_enabled);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "threads_per_block_limit",
                        Slot::Int32(&mut self.threads_per_block_limit),
                    )
                }
                2 => ("threads_per_warp", Slot::Int32(&mut self.threads_per_warp)),
                3 => {
                    (
                        "shared_memory_per_block_in_bytes",
                        Slot::Int32(&mut self.shared_memory_per_block_in_bytes),
                    )
                }
                4 => {
                    (
                        "shared_memory_per_core_in_bytes",
                        Slot::Int32(&mut self.shared_memory_per_core_in_bytes),
                    )
                }
                5 => {
                    (
                        "threads_per_core_limit",
                        Slot::Int32(&mut self.threads_per_core_limit),
                    )
                }
                6 => ("core_count", Slot::Int32(&mut self.core_count)),
                7 => ("fpus_per_core", Slot::Int64(&mut self.fpus_per_core)),
                8 => {
                    (
                        "block_dimension_limit_x",
                        Slot::Int64(&mut self.block_dimension_limit_x),
                    )
                }
                9 => {
                    (
                        "block_dimension_limit_y",
                        Slot::Int64(&mut self.block_dimension_limit_y),
                    )
                }
                10 => {
                    (
                        "block_dimension_limit_z",
                        Slot::Int64(&mut self.block_dimension_limit_z),
                    )
                }
                11 => {
                    (
                        "memory_bandwidth_in_bytes_per_second",
                        Slot::Int64(&mut self.memory_bandwidth_in_bytes_per_second),
                    )
                }
                12 => {
                    (
                        "l2_cache_size_in_bytes",
                        Slot::Int64(&mut self.l2_cache_size_in_bytes),
                    )
                }
                13 => ("clock_rate_ghz", Slot::Float(&mut self.clock_rate_ghz)),
                14 => {
                    (
                        "device_memory_size_in_bytes",
                        Slot::Int64(&mut self.device_memory_size_in_bytes),
                    )
                }
                15 => {
                    (
                        "optional_shared_memory_per_block_in_bytes",
                        Slot::Int32(&mut self.optional_shared_memory_per_block_in_bytes),
                    )
                }
                16 | 17 => {
                    ("compute_capability", Slot::Oneof(&mut self.compute_capability))
                }
                18 => {
                    (
                        "registers_per_core_limit",
                        Slot::Int64(&mut self.registers_per_core_limit),
                    )
                }
                19 => {
                    (
                        "registers_per_block_limit",
                        Slot::Int64(&mut self.registers_per_block_limit),
                    )
                }
                20 => {
                    (
                        "scalar_unit_description",
                        Slot::Messages(&mut self.scalar_unit_description),
                    )
                }
                21 => {
                    (
                        "matrix_unit_description",
                        Slot::Messages(&mut self.matrix_unit_description),
                    )
                }
                23 => ("driver_version", Slot::String(&mut self.driver_version)),
                24 => {
                    (
                        "kernel_mode_driver_version",
                        Slot::String(&mut self.kernel_mode_driver_version),
                    )
                }
                25 => ("runtime_version", Slot::String(&mut self.runtime_version)),
                26 => {
                    (
                        "compile_time_toolkit_version",
                        Slot::String(&mut self.compile_time_toolkit_version),
                    )
                }
                27 => ("dnn_version", Slot::String(&mut self.dnn_version)),
                28 => ("cub_version", Slot::String(&mut self.cub_version)),
                29 => {
                    (
                        "device_interconnect_information",
                        Slot::Messages(&mut self.device_interconnect_information),
                    )
                }
                30 => ("device_vendor", Slot::String(&mut self.device_vendor)),
                31 => ("platform_version", Slot::String(&mut self.platform_version)),
                32 => ("pci_bus_id", Slot::String(&mut self.pci_bus_id)),
                34 => ("name", Slot::String(&mut self.name)),
                35 => ("model", Slot::String(&mut self.model)),
                36 => ("numa_node", Slot::Int32(&mut self.numa_node)),
                37 => {
                    (
                        "thread_dimension_limit_x",
                        Slot::Int64(&mut self.thread_dimension_limit_x),
                    )
                }
                38 => {
                    (
                        "thread_dimension_limit_y",
                        Slot::Int64(&mut self.thread_dimension_limit_y),
                    )
                }
                39 => {
                    (
                        "thread_dimension_limit_z",
                        Slot::Int64(&mut self.thread_dimension_limit_z),
                    )
                }
                40 => ("device_address_bits", Slot::Int64(&mut self.device_address_bits)),
                41 => {
                    (
                        "pcie_bandwidth_in_bytes_per_second",
                        Slot::Int64(&mut self.pcie_bandwidth_in_bytes_per_second),
                    )
                }
                42 => ("ecc_enabled", Slot::Bool(&mut self.ecc_enabled)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuDeviceInformation);
/// XLA's `stream_executor.DnnVersionInfoProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuDnnVersionInformation {
    pub major: i32,
    pub minor: i32,
    pub patch: i32,
}
impl crate::codec::Fields for GpuDnnVersionInformation {
    fn name(&self) -> &'static str {
        "GpuDnnVersionInformation"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.major);
        visitor.int32(2, &self.minor);
        visitor.int32(3, &self.patch);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("major", Slot::Int32(&mut self.major)),
                2 => ("minor", Slot::Int32(&mut self.minor)),
                3 => ("patch", Slot::Int32(&mut self.patch)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuDnnVersionInformation);
/// XLA's `stream_executor.RuntimeVersionProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuRuntimeVersion {
    pub major: i32,
    pub minor: i32,
    pub patch: i32,
}
impl crate::codec::Fields for GpuRuntimeVersion {
    fn name(&self) -> &'static str {
        "GpuRuntimeVersion"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int32(1, &self.major);
        visitor.int32(2, &self.minor);
        visitor.int32(3, &self.patch);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("major", Slot::Int32(&mut self.major)),
                2 => ("minor", Slot::Int32(&mut self.minor)),
                3 => ("patch", Slot::Int32(&mut self.patch)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuRuntimeVersion);
/// XLA's `stream_executor.GpuTargetConfigProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GpuTargetConfiguration {
    pub gpu_device_information: Option<GpuDeviceInformation>,
    pub platform_name: String,
    pub dnn_version_information: Option<GpuDnnVersionInformation>,
    pub runtime_version: Option<GpuRuntimeVersion>,
    pub autotune_results: Option<AutoTuneResults>,
    pub device_description: String,
}
impl crate::codec::Fields for GpuTargetConfiguration {
    fn name(&self) -> &'static str {
        "GpuTargetConfiguration"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.gpu_device_information);
        visitor.string(4, &self.platform_name);
        visitor.messages(5, &self.dnn_version_information);
        visitor.messages(6, &self.autotune_results);
        visitor.string(7, &self.device_description);
        visitor.messages(8, &self.runtime_version);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "gpu_device_information",
                        Slot::Messages(&mut self.gpu_device_information),
                    )
                }
                4 => ("platform_name", Slot::String(&mut self.platform_name)),
                5 => {
                    (
                        "dnn_version_information",
                        Slot::Messages(&mut self.dnn_version_information),
                    )
                }
                6 => ("autotune_results", Slot::Messages(&mut self.autotune_results)),
                7 => ("device_description", Slot::String(&mut self.device_description)),
                8 => ("runtime_version", Slot::Messages(&mut self.runtime_version)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(GpuTargetConfiguration);
/// XLA's `xla.CompileOptionsProto`.
#[derive(Clone, PartialEq, Default)]
pub struct CompilationOptions {
    pub argument_layouts: Vec<Shape>,
    pub parameter_is_tupled_arguments: bool,
    pub executable_build_options: Option<ExecutableCompilationOptions>,
    pub compile_portable_executable: bool,
    pub profile_version: i64,
    pub serialized_multi_slice_configuration: Vec<u8>,
    pub environment_option_overrides: HashMap<String, OptionOverride>,
    pub target_config: Option<GpuTargetConfiguration>,
    pub allow_in_place_mlir_modification: bool,
    pub matrix_unit_operand_precision: i32,
}
impl ::core::fmt::Debug for CompilationOptions {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "CompilationOptions",
            &[
                "argument_layouts",
                "parameter_is_tupled_arguments",
                "executable_build_options",
                "compile_portable_executable",
                "profile_version",
                "serialized_multi_slice_configuration",
                "environment_option_overrides",
                "target_config",
                "allow_in_place_mlir_modification",
                "matrix_unit_operand_precision",
            ],
            &[
                &self.argument_layouts,
                &self.parameter_is_tupled_arguments,
                &self.executable_build_options,
                &self.compile_portable_executable,
                &self.profile_version,
                &self.serialized_multi_slice_configuration,
                &self.environment_option_overrides,
                &self.target_config,
                &self.allow_in_place_mlir_modification,
                &crate::codec::named::<Precision, _>(&self.matrix_unit_operand_precision),
            ],
        )
    }
}
impl CompilationOptions {
    /// The value of `matrix_unit_operand_precision`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn matrix_unit_operand_precision(&self) -> Precision {
        Precision::try_from(self.matrix_unit_operand_precision).unwrap_or_default()
    }
    /// Sets `matrix_unit_operand_precision`.
    #[inline]
    pub fn set_matrix_unit_operand_precision(&mut self, value: Precision) {
        self.matrix_unit_operand_precision = value as i32;
    }
}
impl crate::codec::Fields for CompilationOptions {
    fn name(&self) -> &'static str {
        "CompilationOptions"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.argument_layouts);
        visitor.bool(2, &self.parameter_is_tupled_arguments);
        visitor.messages(3, &self.executable_build_options);
        visitor.bool(4, &self.compile_portable_executable);
        visitor.int64(5, &self.profile_version);
        visitor.bytes(6, &self.serialized_multi_slice_configuration);
        visitor.foreign(7, &self.environment_option_overrides);
        visitor.messages(8, &self.target_config);
        visitor.bool(9, &self.allow_in_place_mlir_modification);
        visitor.int32(10, &self.matrix_unit_operand_precision);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("argument_layouts", Slot::Messages(&mut self.argument_layouts)),
                2 => {
                    (
                        "parameter_is_tupled_arguments",
                        Slot::Bool(&mut self.parameter_is_tupled_arguments),
                    )
                }
                3 => {
                    (
                        "executable_build_options",
                        Slot::Messages(&mut self.executable_build_options),
                    )
                }
                4 => {
                    (
                        "compile_portable_executable",
                        Slot::Bool(&mut self.compile_portable_executable),
                    )
                }
                5 => ("profile_version", Slot::Int64(&mut self.profile_version)),
                6 => {
                    (
                        "serialized_multi_slice_configuration",
                        Slot::Bytes(&mut self.serialized_multi_slice_configuration),
                    )
                }
                7 => {
                    (
                        "environment_option_overrides",
                        Slot::Foreign(&mut self.environment_option_overrides),
                    )
                }
                8 => ("target_config", Slot::Messages(&mut self.target_config)),
                9 => {
                    (
                        "allow_in_place_mlir_modification",
                        Slot::Bool(&mut self.allow_in_place_mlir_modification),
                    )
                }
                10 => {
                    (
                        "matrix_unit_operand_precision",
                        Slot::Int32(&mut self.matrix_unit_operand_precision),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(CompilationOptions);
/// XLA's `xla.CompiledMemoryStatsProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExecutableMemoryStatistics {
    pub device_generated_code_size_in_bytes: i64,
    pub device_input_size_in_bytes: i64,
    pub device_output_size_in_bytes: i64,
    pub device_alias_size_in_bytes: i64,
    pub device_temporary_size_in_bytes: i64,
    pub device_peak_memory_in_bytes: i64,
    pub host_generated_code_size_in_bytes: i64,
    pub host_input_size_in_bytes: i64,
    pub host_output_size_in_bytes: i64,
    pub host_alias_size_in_bytes: i64,
    pub host_temporary_size_in_bytes: i64,
    pub serialized_buffer_assignment: Vec<u8>,
}
impl crate::codec::Fields for ExecutableMemoryStatistics {
    fn name(&self) -> &'static str {
        "ExecutableMemoryStatistics"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.device_generated_code_size_in_bytes);
        visitor.int64(2, &self.device_input_size_in_bytes);
        visitor.int64(3, &self.device_output_size_in_bytes);
        visitor.int64(4, &self.device_alias_size_in_bytes);
        visitor.int64(5, &self.device_temporary_size_in_bytes);
        visitor.int64(7, &self.host_generated_code_size_in_bytes);
        visitor.int64(8, &self.host_input_size_in_bytes);
        visitor.int64(9, &self.host_output_size_in_bytes);
        visitor.int64(10, &self.host_alias_size_in_bytes);
        visitor.int64(11, &self.host_temporary_size_in_bytes);
        visitor.bytes(13, &self.serialized_buffer_assignment);
        visitor.int64(14, &self.device_peak_memory_in_bytes);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "device_generated_code_size_in_bytes",
                        Slot::Int64(&mut self.device_generated_code_size_in_bytes),
                    )
                }
                2 => {
                    (
                        "device_input_size_in_bytes",
                        Slot::Int64(&mut self.device_input_size_in_bytes),
                    )
                }
                3 => {
                    (
                        "device_output_size_in_bytes",
                        Slot::Int64(&mut self.device_output_size_in_bytes),
                    )
                }
                4 => {
                    (
                        "device_alias_size_in_bytes",
                        Slot::Int64(&mut self.device_alias_size_in_bytes),
                    )
                }
                5 => {
                    (
                        "device_temporary_size_in_bytes",
                        Slot::Int64(&mut self.device_temporary_size_in_bytes),
                    )
                }
                7 => {
                    (
                        "host_generated_code_size_in_bytes",
                        Slot::Int64(&mut self.host_generated_code_size_in_bytes),
                    )
                }
                8 => {
                    (
                        "host_input_size_in_bytes",
                        Slot::Int64(&mut self.host_input_size_in_bytes),
                    )
                }
                9 => {
                    (
                        "host_output_size_in_bytes",
                        Slot::Int64(&mut self.host_output_size_in_bytes),
                    )
                }
                10 => {
                    (
                        "host_alias_size_in_bytes",
                        Slot::Int64(&mut self.host_alias_size_in_bytes),
                    )
                }
                11 => {
                    (
                        "host_temporary_size_in_bytes",
                        Slot::Int64(&mut self.host_temporary_size_in_bytes),
                    )
                }
                13 => {
                    (
                        "serialized_buffer_assignment",
                        Slot::Bytes(&mut self.serialized_buffer_assignment),
                    )
                }
                14 => {
                    (
                        "device_peak_memory_in_bytes",
                        Slot::Int64(&mut self.device_peak_memory_in_bytes),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ExecutableMemoryStatistics);
/// XLA's `xla.PjRtExecutableMetadata`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExecutableMetadata {
    pub memory_statistics: Option<ExecutableMemoryStatistics>,
    pub platform_specific_metadata: Option<ProtoAny>,
}
impl crate::codec::Fields for ExecutableMetadata {
    fn name(&self) -> &'static str {
        "ExecutableMetadata"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.memory_statistics);
        visitor.messages(2, &self.platform_specific_metadata);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("memory_statistics", Slot::Messages(&mut self.memory_statistics)),
                2 => {
                    (
                        "platform_specific_metadata",
                        Slot::Messages(&mut self.platform_specific_metadata),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ExecutableMetadata);
/// XLA's `tensorflow.ProfileOptions`.
#[derive(Clone, PartialEq, Default)]
pub struct ProfileOptions {
    pub version: u32,
    pub device_type: i32,
    pub include_dataset_operations: bool,
    pub host_tracing_level: u32,
    pub device_tracing_level: u32,
    pub python_tracing_level: u32,
    pub enable_hlo_proto: bool,
    pub start_timestamp_ns: u64,
    pub duration_ms: u64,
    pub repository_path: String,
    pub trace_options: Option<ProfileTraceOptions>,
    pub advanced_configuration: HashMap<String, ProfileAdvancedConfigurationValue>,
    pub raise_error_on_start_failure: bool,
    pub session_id: String,
    pub override_hostname: String,
}
impl ::core::fmt::Debug for ProfileOptions {
    #[inline]
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::codec::debug_message(
            formatter,
            "ProfileOptions",
            &[
                "version",
                "device_type",
                "include_dataset_operations",
                "host_tracing_level",
                "device_tracing_level",
                "python_tracing_level",
                "enable_hlo_proto",
                "start_timestamp_ns",
                "duration_ms",
                "repository_path",
                "trace_options",
                "advanced_configuration",
                "raise_error_on_start_failure",
                "session_id",
                "override_hostname",
            ],
            &[
                &self.version,
                &crate::codec::named::<ProfileDeviceType, _>(&self.device_type),
                &self.include_dataset_operations,
                &self.host_tracing_level,
                &self.device_tracing_level,
                &self.python_tracing_level,
                &self.enable_hlo_proto,
                &self.start_timestamp_ns,
                &self.duration_ms,
                &self.repository_path,
                &self.trace_options,
                &self.advanced_configuration,
                &self.raise_error_on_start_failure,
                &self.session_id,
                &self.override_hostname,
            ],
        )
    }
}
impl ProfileOptions {
    /// The value of `device_type`, or the default where it is unset or the enum does not have it.
    #[inline]
    pub fn device_type(&self) -> ProfileDeviceType {
        ProfileDeviceType::try_from(self.device_type).unwrap_or_default()
    }
    /// Sets `device_type`.
    #[inline]
    pub fn set_device_type(&mut self, value: ProfileDeviceType) {
        self.device_type = value as i32;
    }
}
impl crate::codec::Fields for ProfileOptions {
    fn name(&self) -> &'static str {
        "ProfileOptions"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.bool(1, &self.include_dataset_operations);
        visitor.uint32(2, &self.host_tracing_level);
        visitor.uint32(3, &self.device_tracing_level);
        visitor.uint32(4, &self.python_tracing_level);
        visitor.uint32(5, &self.version);
        visitor.int32(6, &self.device_type);
        visitor.bool(7, &self.enable_hlo_proto);
        visitor.uint64(8, &self.start_timestamp_ns);
        visitor.uint64(9, &self.duration_ms);
        visitor.string(10, &self.repository_path);
        visitor.messages(11, &self.trace_options);
        visitor.foreign(12, &self.advanced_configuration);
        visitor.bool(13, &self.raise_error_on_start_failure);
        visitor.string(14, &self.session_id);
        visitor.string(15, &self.override_hostname);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "include_dataset_operations",
                        Slot::Bool(&mut self.include_dataset_operations),
                    )
                }
                2 => ("host_tracing_level", Slot::Uint32(&mut self.host_tracing_level)),
                3 => {
                    (
                        "device_tracing_level",
                        Slot::Uint32(&mut self.device_tracing_level),
                    )
                }
                4 => {
                    (
                        "python_tracing_level",
                        Slot::Uint32(&mut self.python_tracing_level),
                    )
                }
                5 => ("version", Slot::Uint32(&mut self.version)),
                6 => ("device_type", Slot::Int32(&mut self.device_type)),
                7 => ("enable_hlo_proto", Slot::Bool(&mut self.enable_hlo_proto)),
                8 => ("start_timestamp_ns", Slot::Uint64(&mut self.start_timestamp_ns)),
                9 => ("duration_ms", Slot::Uint64(&mut self.duration_ms)),
                10 => ("repository_path", Slot::String(&mut self.repository_path)),
                11 => ("trace_options", Slot::Messages(&mut self.trace_options)),
                12 => {
                    (
                        "advanced_configuration",
                        Slot::Foreign(&mut self.advanced_configuration),
                    )
                }
                13 => {
                    (
                        "raise_error_on_start_failure",
                        Slot::Bool(&mut self.raise_error_on_start_failure),
                    )
                }
                14 => ("session_id", Slot::String(&mut self.session_id)),
                15 => ("override_hostname", Slot::String(&mut self.override_hostname)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ProfileOptions);
/// XLA's `tensorflow.ProfileOptions.DeviceType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ProfileDeviceType {
    Unspecified = 0,
    Cpu = 1,
    Gpu = 2,
    Tpu = 3,
    PluggableDevice = 4,
}
crate::codec::enumeration!(
    ProfileDeviceType : Unspecified = 0, Cpu = 1, Gpu = 2, Tpu = 3, PluggableDevice = 4
);
/// XLA's `tensorflow.ProfileOptions.TraceOptions`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ProfileTraceOptions {
    pub host_trace_me_filter_mask: u64,
}
impl crate::codec::Fields for ProfileTraceOptions {
    fn name(&self) -> &'static str {
        "ProfileTraceOptions"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.uint64(1, &self.host_trace_me_filter_mask);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => {
                    (
                        "host_trace_me_filter_mask",
                        Slot::Uint64(&mut self.host_trace_me_filter_mask),
                    )
                }
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ProfileTraceOptions);
/// XLA's `tensorflow.ProfileOptions.AdvancedConfigValue`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ProfileAdvancedConfigurationValue {
    pub value: Option<ProfileAdvancedConfigurationValueKind>,
}
impl crate::codec::Fields for ProfileAdvancedConfigurationValue {
    fn name(&self) -> &'static str {
        "ProfileAdvancedConfigurationValue"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        if let Some(oneof) = &self.value {
            crate::codec::Oneof::visit(oneof, visitor);
        }
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 | 2 | 3 => ("value", Slot::Oneof(&mut self.value)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ProfileAdvancedConfigurationValue);
/// XLA's oneof `ProfileOptions.AdvancedConfigValue.value`.
#[derive(Clone, PartialEq, Debug)]
pub enum ProfileAdvancedConfigurationValueKind {
    StringValue(String),
    BoolValue(bool),
    Int64Value(i64),
}
impl crate::codec::Oneof for ProfileAdvancedConfigurationValueKind {
    const NAME: &'static str = "ProfileAdvancedConfigurationValueKind";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::StringValue(value) => visitor.required_string(1, value),
            Self::BoolValue(value) => visitor.required_bool(2, value),
            Self::Int64Value(value) => visitor.required_int64(3, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::StringValue(value) => (1, Slot::String(value)),
            Self::BoolValue(value) => (2, Slot::Bool(value)),
            Self::Int64Value(value) => (3, Slot::Int64(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                1 => Self::StringValue(::core::default::Default::default()),
                2 => Self::BoolValue(::core::default::Default::default()),
                3 => Self::Int64Value(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(ProfileAdvancedConfigurationValueKind);
/// XLA's `tensorflow.profiler.XSpace`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XSpace {
    pub planes: Vec<XPlane>,
    pub errors: Vec<String>,
    pub warnings: Vec<String>,
    pub hostnames: Vec<String>,
}
impl crate::codec::Fields for XSpace {
    fn name(&self) -> &'static str {
        "XSpace"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.messages(1, &self.planes);
        visitor.repeated_string(2, &self.errors);
        visitor.repeated_string(3, &self.warnings);
        visitor.repeated_string(4, &self.hostnames);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("planes", Slot::Messages(&mut self.planes)),
                2 => ("errors", Slot::RepeatedString(&mut self.errors)),
                3 => ("warnings", Slot::RepeatedString(&mut self.warnings)),
                4 => ("hostnames", Slot::RepeatedString(&mut self.hostnames)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XSpace);
/// XLA's `tensorflow.profiler.XPlane`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XPlane {
    pub id: i64,
    pub name: String,
    pub lines: Vec<XLine>,
    pub event_metadata: HashMap<i64, XEventMetadata>,
    pub stat_metadata: HashMap<i64, XStatMetadata>,
    pub stats: Vec<XStat>,
}
impl crate::codec::Fields for XPlane {
    fn name(&self) -> &'static str {
        "XPlane"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.id);
        visitor.string(2, &self.name);
        visitor.messages(3, &self.lines);
        visitor.foreign(4, &self.event_metadata);
        visitor.foreign(5, &self.stat_metadata);
        visitor.messages(6, &self.stats);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("id", Slot::Int64(&mut self.id)),
                2 => ("name", Slot::String(&mut self.name)),
                3 => ("lines", Slot::Messages(&mut self.lines)),
                4 => ("event_metadata", Slot::Foreign(&mut self.event_metadata)),
                5 => ("stat_metadata", Slot::Foreign(&mut self.stat_metadata)),
                6 => ("stats", Slot::Messages(&mut self.stats)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XPlane);
/// XLA's `tensorflow.profiler.XLine`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XLine {
    pub id: i64,
    pub display_id: i64,
    pub name: String,
    pub display_name: String,
    pub timestamp_ns: i64,
    pub duration_ps: i64,
    pub events: Vec<XEvent>,
}
impl crate::codec::Fields for XLine {
    fn name(&self) -> &'static str {
        "XLine"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.id);
        visitor.string(2, &self.name);
        visitor.int64(3, &self.timestamp_ns);
        visitor.messages(4, &self.events);
        visitor.int64(9, &self.duration_ps);
        visitor.int64(10, &self.display_id);
        visitor.string(11, &self.display_name);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("id", Slot::Int64(&mut self.id)),
                2 => ("name", Slot::String(&mut self.name)),
                3 => ("timestamp_ns", Slot::Int64(&mut self.timestamp_ns)),
                4 => ("events", Slot::Messages(&mut self.events)),
                9 => ("duration_ps", Slot::Int64(&mut self.duration_ps)),
                10 => ("display_id", Slot::Int64(&mut self.display_id)),
                11 => ("display_name", Slot::String(&mut self.display_name)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XLine);
/// XLA's `tensorflow.profiler.XEvent`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XEvent {
    pub metadata_id: i64,
    pub data: Option<XEventData>,
    pub duration_ps: i64,
    pub stats: Vec<XStat>,
}
impl crate::codec::Fields for XEvent {
    fn name(&self) -> &'static str {
        "XEvent"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.metadata_id);
        if let Some(oneof) = &self.data {
            crate::codec::Oneof::visit(oneof, visitor);
        }
        visitor.int64(3, &self.duration_ps);
        visitor.messages(4, &self.stats);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("metadata_id", Slot::Int64(&mut self.metadata_id)),
                2 | 5 => ("data", Slot::Oneof(&mut self.data)),
                3 => ("duration_ps", Slot::Int64(&mut self.duration_ps)),
                4 => ("stats", Slot::Messages(&mut self.stats)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XEvent);
/// XLA's oneof `XEvent.data`.
#[derive(Clone, PartialEq, Debug)]
pub enum XEventData {
    OffsetPs(i64),
    OccurrenceCount(i64),
}
impl crate::codec::Oneof for XEventData {
    const NAME: &'static str = "XEventData";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::OffsetPs(value) => visitor.required_int64(2, value),
            Self::OccurrenceCount(value) => visitor.required_int64(5, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::OffsetPs(value) => (2, Slot::Int64(value)),
            Self::OccurrenceCount(value) => (5, Slot::Int64(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                2 => Self::OffsetPs(::core::default::Default::default()),
                5 => Self::OccurrenceCount(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(XEventData);
/// XLA's `tensorflow.profiler.XStat`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XStat {
    pub metadata_id: i64,
    pub value: Option<XStatValue>,
}
impl crate::codec::Fields for XStat {
    fn name(&self) -> &'static str {
        "XStat"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.metadata_id);
        if let Some(oneof) = &self.value {
            crate::codec::Oneof::visit(oneof, visitor);
        }
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("metadata_id", Slot::Int64(&mut self.metadata_id)),
                2 | 3 | 4 | 5 | 6 | 7 => ("value", Slot::Oneof(&mut self.value)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XStat);
/// XLA's oneof `XStat.value`.
#[derive(Clone, PartialEq, Debug)]
pub enum XStatValue {
    DoubleValue(f64),
    Uint64Value(u64),
    Int64Value(i64),
    StrValue(String),
    BytesValue(Vec<u8>),
    RefValue(u64),
}
impl crate::codec::Oneof for XStatValue {
    const NAME: &'static str = "XStatValue";
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        match self {
            Self::DoubleValue(value) => visitor.required_double(2, value),
            Self::Uint64Value(value) => visitor.required_uint64(3, value),
            Self::Int64Value(value) => visitor.required_int64(4, value),
            Self::StrValue(value) => visitor.required_string(5, value),
            Self::BytesValue(value) => visitor.required_bytes(6, value),
            Self::RefValue(value) => visitor.required_uint64(7, value),
        }
    }
    #[inline]
    fn slot(&mut self) -> (u32, crate::codec::Slot<'_>) {
        use crate::codec::Slot;
        match self {
            Self::DoubleValue(value) => (2, Slot::Double(value)),
            Self::Uint64Value(value) => (3, Slot::Uint64(value)),
            Self::Int64Value(value) => (4, Slot::Int64(value)),
            Self::StrValue(value) => (5, Slot::String(value)),
            Self::BytesValue(value) => (6, Slot::Bytes(value)),
            Self::RefValue(value) => (7, Slot::Uint64(value)),
        }
    }
    #[inline]
    fn empty(number: u32) -> ::core::option::Option<Self> {
        Some(
            match number {
                2 => Self::DoubleValue(::core::default::Default::default()),
                3 => Self::Uint64Value(::core::default::Default::default()),
                4 => Self::Int64Value(::core::default::Default::default()),
                5 => Self::StrValue(::core::default::Default::default()),
                6 => Self::BytesValue(::core::default::Default::default()),
                7 => Self::RefValue(::core::default::Default::default()),
                _ => return None,
            },
        )
    }
}
crate::codec::oneof!(XStatValue);
/// XLA's `tensorflow.profiler.XEventMetadata`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XEventMetadata {
    pub id: i64,
    pub name: String,
    pub display_name: String,
    pub metadata: Vec<u8>,
    pub stats: Vec<XStat>,
    pub child_id: Vec<i64>,
}
impl crate::codec::Fields for XEventMetadata {
    fn name(&self) -> &'static str {
        "XEventMetadata"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.id);
        visitor.string(2, &self.name);
        visitor.bytes(3, &self.metadata);
        visitor.string(4, &self.display_name);
        visitor.messages(5, &self.stats);
        visitor.packed_int64(6, &self.child_id);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("id", Slot::Int64(&mut self.id)),
                2 => ("name", Slot::String(&mut self.name)),
                3 => ("metadata", Slot::Bytes(&mut self.metadata)),
                4 => ("display_name", Slot::String(&mut self.display_name)),
                5 => ("stats", Slot::Messages(&mut self.stats)),
                6 => ("child_id", Slot::RepeatedInt64(&mut self.child_id)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XEventMetadata);
/// XLA's `tensorflow.profiler.XStatMetadata`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct XStatMetadata {
    pub id: i64,
    pub name: String,
    pub description: String,
}
impl crate::codec::Fields for XStatMetadata {
    fn name(&self) -> &'static str {
        "XStatMetadata"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.int64(1, &self.id);
        visitor.string(2, &self.name);
        visitor.string(3, &self.description);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("id", Slot::Int64(&mut self.id)),
                2 => ("name", Slot::String(&mut self.name)),
                3 => ("description", Slot::String(&mut self.description)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(XStatMetadata);
/// XLA's `xla.PjRtRuntimeAbiVersionProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RuntimeAbiVersion {
    pub platform: u64,
    pub version: Vec<u8>,
}
impl crate::codec::Fields for RuntimeAbiVersion {
    fn name(&self) -> &'static str {
        "RuntimeAbiVersion"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.uint64(1, &self.platform);
        visitor.bytes(2, &self.version);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("platform", Slot::Uint64(&mut self.platform)),
                2 => ("version", Slot::Bytes(&mut self.version)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(RuntimeAbiVersion);
/// XLA's `xla.PjRtExecutableAbiVersionProto`.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExecutableAbiVersion {
    pub platform: u64,
    pub version: Vec<u8>,
}
impl crate::codec::Fields for ExecutableAbiVersion {
    fn name(&self) -> &'static str {
        "ExecutableAbiVersion"
    }
    #[inline]
    fn visit(&self, visitor: &mut dyn crate::codec::Visitor) {
        visitor.uint64(1, &self.platform);
        visitor.bytes(2, &self.version);
    }
    #[inline]
    fn slot(&mut self, number: u32) -> crate::codec::Place<'_> {
        use crate::codec::Slot;
        Some(
            match number {
                1 => ("platform", Slot::Uint64(&mut self.platform)),
                2 => ("version", Slot::Bytes(&mut self.version)),
                _ => return None,
            },
        )
    }
}
crate::codec::message!(ExecutableAbiVersion);
