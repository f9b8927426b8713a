//! A compiled program as text, in short: what each instruction is called, gives, does and takes.

use std::collections::HashMap;
use std::fmt::Write as _;

use ryft_xla_proto::xla::{HloModuleProto, PrimitiveType, ShapeProto};

/// Writes a program as text.
pub(crate) fn to_text(module: &HloModuleProto) -> String {
    let mut text = format!("HloModule {}\n", module.name);
    for computation in &module.computations {
        let is_entry = computation.id == module.entry_computation_id;
        let entry = if is_entry { "ENTRY " } else { "" };
        let _ = writeln!(text, "\n{entry}%{} {{", computation.name);
        let names = computation
            .instructions
            .iter()
            .map(|instruction| (instruction.id, &instruction.name));
        let names: HashMap<_, _> = names.collect();
        for instruction in &computation.instructions {
            let operands = instruction
                .operand_ids
                .iter()
                .filter_map(|id| names.get(id));
            let operands: Vec<_> = operands.map(|name| format!("%{name}")).collect();
            let root = if instruction.id == computation.root_id {
                "ROOT "
            } else {
                ""
            };
            let (name, opcode) = (&instruction.name, &instruction.opcode);
            let shape = instruction.shape.as_ref().map(shape).unwrap_or_default();
            let _ = writeln!(
                text,
                "  {root}%{name} = {shape} {opcode}({})",
                operands.join(", ")
            );
        }
        text += "}\n";
    }
    text
}

fn shape(message: &ShapeProto) -> String {
    if message.element_type() == PrimitiveType::Tuple {
        let shapes: Vec<_> = message.tuple_shapes.iter().map(shape).collect();
        return format!("({})", shapes.join(", "));
    }
    let name = message.element_type().as_str_name().to_lowercase();
    let sizes: Vec<_> = message.dimensions.iter().map(i64::to_string).collect();
    format!("{name}[{}]", sizes.join(","))
}
