//! Messages go through the bytes that XLA itself writes.
//!
//! The files in `messages/` were made with jaxlib 0.10.0: `HloModule.as_serialized_hlo_module_proto()` of the program
//! in [`a_program_that_xla_wrote_is_read_and_written_alike`], and `CompileOptions.SerializeAsString()`. The options went
//! through Google's protobuf 7.36 with this crate's descriptors, which discarded the one flag that is newer than the
//! pin (`DebugOptions` field 472).

use prost::Message;
use ryft_xla_proto::google::protobuf::Any;
use ryft_xla_proto::xla::option_override_proto::Value;
use ryft_xla_proto::xla::{
    CompileOptionsProto, CpuTopologyProto, HloModuleProto, PjRtRuntimeAbiVersionProto,
    PjRtTopologyDescriptionProto, PrimitiveType, cpu_topology_proto::CpuDevice, op_sharding,
};

#[test]
fn compile_options_that_jax_wrote_are_read_and_written_alike() {
    let bytes = include_bytes!("messages/jax_compile_options.bin");
    let options = CompileOptionsProto::decode(bytes.as_slice()).expect("the options decode");

    assert_eq!(options.profile_version, 4);
    let overrides = |name: &str| options.env_option_overrides[name].value.clone();
    assert_eq!(
        overrides("xla_cpu_enable_fast_math"),
        Some(Value::BoolField(true))
    );
    assert_eq!(
        overrides("a_text"),
        Some(Value::StringField("x".to_owned()))
    );
    assert_eq!(overrides("an_int"), Some(Value::IntField(-7)));
    assert_eq!(overrides("a_float"), Some(Value::DoubleField(0.5)));

    let build = options
        .executable_build_options
        .as_ref()
        .expect("build options are there");
    assert_eq!(
        (
            build.device_ordinal,
            build.num_replicas,
            build.num_partitions
        ),
        (-1, 1, 2)
    );
    assert!(build.use_spmd_partitioning && build.debug_options.is_some());
    let assignment = build
        .device_assignment
        .as_ref()
        .expect("a device assignment is there");
    let devices: Vec<_> = assignment
        .computation_devices
        .iter()
        .map(|one| one.replica_device_ids.as_slice())
        .collect();
    assert_eq!(devices, [[5], [7]]);

    assert_eq!(options.encode_to_vec(), bytes);
}

/// ```text
/// HloModule product, input_output_alias={ {}: (0, {}, may-alias) },
///     entry_computation_layout={(f32[2,2]{1,0}, f32[2,2]{1,0})->f32[2,2]{1,0}}
/// sum {
///   a = f32[] parameter(0)
///   b = f32[] parameter(1)
///   ROOT total = f32[] add(a, b)
/// }
/// ENTRY main {
///   x = f32[2,2]{1,0} parameter(0), sharding={devices=[2,1]<=[2]}
///   y = f32[2,2]{1,0} parameter(1)
///   two = f32[2,2]{1,0} constant({{1, -2}, {0.5, inf}})
///   p = f32[2,2]{1,0} dot(x, y), lhs_contracting_dims={1}, rhs_contracting_dims={0}
///   q = f32[2,2]{1,0} add(p, two)
///   ROOT r = f32[2,2]{1,0} all-reduce(q), replica_groups={{0,1}}, to_apply=sum
/// }
/// ```
#[test]
fn a_program_that_xla_wrote_is_read_and_written_alike() {
    let bytes = include_bytes!("messages/jax_hlo_module.bin");
    let module = HloModuleProto::decode(bytes.as_slice()).expect("the module decodes");

    assert_eq!(
        (module.name.as_str(), module.entry_computation_name.as_str()),
        ("product", "main")
    );
    let main = module
        .computations
        .iter()
        .find(|one| one.name == "main")
        .expect("main is there");
    let instruction = |name: &str| {
        main.instructions
            .iter()
            .find(|one| one.name == name)
            .expect("the instruction is there")
    };
    let constant = instruction("two");
    assert_eq!(constant.opcode, "constant");
    assert_eq!(
        constant.literal.as_ref().expect("it has a literal").f32s,
        [1.0, -2.0, 0.5, f32::INFINITY]
    );
    let shape = constant.shape.as_ref().expect("it has a shape");
    assert_eq!(
        (shape.element_type(), shape.dimensions.as_slice()),
        (PrimitiveType::F32, [2, 2].as_slice())
    );
    assert_eq!(
        shape
            .layout
            .as_ref()
            .expect("it has a layout")
            .minor_to_major,
        [1, 0]
    );
    let sharding = instruction("x").sharding.as_ref().expect("x is sharded");
    assert_eq!(sharding.r#type(), op_sharding::Type::Other);
    assert_eq!(sharding.tile_assignment_dimensions, [2, 1]);
    let product = instruction("p");
    assert_eq!(
        product.operand_ids,
        [instruction("x").id, instruction("y").id]
    );

    assert_eq!(module.encode_to_vec(), bytes);
}

#[test]
fn equal_compile_options_encode_to_equal_bytes_however_their_map_was_filled() {
    let value = |number| ryft_xla_proto::xla::OptionOverrideProto {
        value: Some(Value::IntField(number)),
    };
    let names: Vec<_> = (0..64)
        .map(|number| (format!("option_{number}"), value(number)))
        .collect();
    let encode = |env_option_overrides| {
        CompileOptionsProto {
            env_option_overrides,
            ..Default::default()
        }
        .encode_to_vec()
    };
    assert_eq!(
        encode(names.iter().cloned().collect()),
        encode(names.iter().rev().cloned().collect())
    );
}

#[test]
fn a_topology_carries_its_platforms_own_message() {
    let cpu = CpuTopologyProto {
        cpu_devices: vec![CpuDevice {
            process_index: 0,
            local_hardware_id: 1,
        }],
        target_machine_options: None,
    };
    let topology = PjRtTopologyDescriptionProto {
        platform_name: "cpu".to_owned(),
        platform_specific_topology: Some(Any {
            type_url: "type.googleapis.com/xla.CpuTopologyProto".to_owned(),
            value: cpu.encode_to_vec(),
        }),
        ..Default::default()
    };
    let read = PjRtTopologyDescriptionProto::decode(topology.encode_to_vec().as_slice())
        .expect("it decodes");
    let any = read
        .platform_specific_topology
        .expect("the platform's message is there");
    assert_eq!(
        CpuTopologyProto::decode(any.value.as_slice()).expect("it decodes"),
        cpu
    );
}

#[test]
fn a_file_of_edition_2023_keeps_the_difference_between_zero_and_absent() {
    let absent = PjRtRuntimeAbiVersionProto::default();
    let zero = PjRtRuntimeAbiVersionProto {
        platform: Some(0),
        version: None,
    };
    assert_eq!(absent.encode_to_vec(), [] as [u8; 0]);
    assert_eq!(zero.encode_to_vec(), [0x08, 0x00]);
    assert_eq!(
        PjRtRuntimeAbiVersionProto::decode([0x08, 0x00].as_slice()),
        Ok(zero)
    );
}
