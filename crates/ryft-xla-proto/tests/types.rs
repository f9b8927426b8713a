//! What the types have besides fields: `Debug`, defaults, the functions of fields of enums and of optional fields.

use prost::UnknownEnumValue;
use ryft_xla_proto::ryft;
use ryft_xla_proto::xla::{
    DebugOptions, DimLevelType, LayoutProto, OpSharding, PrimitiveType, ShapeProto, debug_options,
    op_sharding,
};

#[test]
fn debug_shows_values_of_enums_by_name_and_those_that_the_enum_does_not_have_by_number() {
    let shape = |element_type| ShapeProto {
        element_type,
        dimensions: vec![2],
        ..Default::default()
    };
    let text = "ShapeProto { element_type: F32, dimensions: [2], is_dynamic_dimension: [], \
                tuple_shapes: [], layout: None }";
    assert_eq!(format!("{:?}", shape(PrimitiveType::F32 as i32)), text);
    let text = text.replace("F32", "-5");
    assert_eq!(format!("{:?}", shape(-5)), text);

    let layout = LayoutProto {
        dim_level_types: vec![DimLevelType::DimCompressed as i32, 77],
        ..Default::default()
    };
    let text = format!("{layout:?}");
    assert!(
        text.contains("dim_level_types: [DimCompressed, 77]"),
        "{text}"
    );

    let mut options = DebugOptions::default();
    let text = format!("{options:?}");
    assert!(text.contains("xla_step_marker_location: None,"), "{text}");
    options.set_xla_step_marker_location(debug_options::StepMarkerLocation::StepMarkAtEntry);
    let text = format!("{options:?}");
    let expected = "xla_step_marker_location: Some(StepMarkAtEntry),";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_field_of_an_enum_is_read_and_set_as_the_enum() {
    let mut sharding = OpSharding::default();
    assert_eq!(sharding.r#type(), op_sharding::Type::Replicated);
    sharding.set_type(op_sharding::Type::Tuple);
    assert_eq!(sharding.r#type, op_sharding::Type::Tuple as i32);
    assert_eq!(sharding.r#type(), op_sharding::Type::Tuple);
    sharding.r#type = 1000;
    assert_eq!(sharding.r#type(), op_sharding::Type::default());

    sharding.push_last_tile_dims(op_sharding::Type::Manual);
    sharding.last_tile_dims.push(1000);
    sharding.push_last_tile_dims(op_sharding::Type::Other);
    let known: Vec<_> = sharding.last_tile_dims().collect();
    assert_eq!(known, [op_sharding::Type::Manual, op_sharding::Type::Other]);
    assert_eq!(sharding.last_tile_dims.len(), 3);
}

#[test]
fn an_optional_field_that_is_unset_is_read_as_the_default() {
    let mut options = DebugOptions::default();
    assert!(!options.xla_cpu_enable_fast_math());
    assert_eq!(options.xla_dump_to(), "");
    assert_eq!(options.xla_backend_optimization_level(), 0);
    options.xla_cpu_enable_fast_math = Some(true);
    options.xla_dump_to = Some("/tmp".to_owned());
    options.xla_backend_optimization_level = Some(-3);
    assert!(options.xla_cpu_enable_fast_math());
    assert_eq!(options.xla_dump_to(), "/tmp");
    assert_eq!(options.xla_backend_optimization_level(), -3);

    let marker = debug_options::StepMarkerLocation::default();
    assert_eq!(options.xla_step_marker_location(), marker);
    options.xla_step_marker_location = Some(1000);
    assert_eq!(options.xla_step_marker_location(), marker);
}

#[test]
fn an_enum_is_made_of_its_numbers_and_names_and_of_no_others() {
    assert_eq!(PrimitiveType::default(), PrimitiveType::Invalid);
    assert_eq!(PrimitiveType::try_from(11), Ok(PrimitiveType::F32));
    assert_eq!(i32::from(PrimitiveType::F32), 11);
    assert_eq!(PrimitiveType::try_from(1000), Err(UnknownEnumValue(1000)));
    const { assert!(PrimitiveType::is_valid(11) && !PrimitiveType::is_valid(1000)) };
    assert_eq!(PrimitiveType::F32.as_str_name(), "F32");
    let from_name = PrimitiveType::from_str_name;
    assert_eq!(from_name("BF16"), Some(PrimitiveType::Bf16));
    assert_eq!(from_name("bf16"), None);
    assert_eq!(ryft::BufferType::try_from(11), Ok(ryft::BufferType::F32));
    assert_eq!(ryft::BufferType::default(), ryft::BufferType::Invalid);
}

#[test]
fn a_oneof_encodes_and_decodes_itself() {
    use prost::encoding::{DecodeContext, WireType};
    use ryft_xla_proto::xla::option_override_proto::Value;

    let value = Value::StringField("text".to_owned());
    let mut bytes = Vec::new();
    value.encode(&mut bytes);
    assert_eq!(bytes, *b"\x0a\x04text");
    assert_eq!(value.encoded_len(), bytes.len());
    let mut read = Some(Value::BoolField(true));
    let wire_type = WireType::LengthDelimited;
    let mut merge = |mut bytes: &[u8]| {
        let context = DecodeContext::default();
        Value::merge(&mut read, 1, wire_type, &mut bytes, context).map(|()| read.clone())
    };
    assert!(merge(b"\x02\xff\xff").is_err());
    assert_eq!(merge(&bytes[1..]), Ok(Some(value)));
}
