//! What a compiled program needs of its surroundings, checked before it runs: the plugin would crash or wait for ever.

use ryft_xla_proto::xla::hlo_instruction_proto::ReplicaGroupList;
use ryft_xla_proto::xla::{HloInstructionProto, HloModuleProto, ReplicaGroup};

/// Makes sure that the program's collectives name none but its `replicas` times `partitions` devices, and that it waits for
/// nothing from outside.
pub(crate) fn check(module: &HloModuleProto, replicas: i64, partitions: i64) -> Result<(), String> {
    let computations = module.computations.iter();
    for instruction in computations.flat_map(|computation| &computation.instructions) {
        let (opcode, name) = (&instruction.opcode, &instruction.name);
        if opcode == "infeed" || opcode == "outfeed" {
            return Err(format!(
                "{name} is an {opcode}, and nothing is at its other end here"
            ));
        }
        // Without a channel replicas are named, with one partitions, and global ids count both.
        let (count, what) = match (
            instruction.channel_id > 0,
            instruction.use_global_device_ids,
        ) {
            (_, true) => (replicas * partitions, "device"),
            (true, false) if !instruction.source_target_pairs.is_empty() => {
                (partitions, "partition")
            }
            _ => (replicas, "replica"),
        };
        if let Some(id) = largest_id(instruction).filter(|id| *id >= count) {
            let help = match what {
                "partition" => "the module has to state mhlo.num_partitions".into(),
                _ => format!(
                    "give --devices {}",
                    (id + 1) * replicas * partitions / count
                ),
            };
            return Err(format!(
                "{name} names the {what} {id}, counted from 0, of {count}\nhelp: {help}"
            ));
        }
    }
    Ok(())
}

/// The largest id that a collective names.
fn largest_id(instruction: &HloInstructionProto) -> Option<i64> {
    let largest = |groups: &[ReplicaGroup]| {
        groups
            .iter()
            .flat_map(|group| &group.replica_ids)
            .max()
            .copied()
    };
    let pairs = instruction.source_target_pairs.iter();
    let pairs = pairs.flat_map(|pair| [pair.source, pair.target]).max();
    // Programs of older plugins list their groups here.
    #[expect(deprecated)]
    let listed = largest(&instruction.replica_groups);
    let groups = match &instruction.replica_group_list {
        Some(ReplicaGroupList::CollectiveDeviceList(list)) => largest(&list.replica_groups),
        Some(ReplicaGroupList::IotaCollectiveDeviceList(list)) => {
            Some(list.num_replica_groups * list.num_devices_per_group - 1)
        }
        _ => None,
    };
    pairs.max(listed).max(groups)
}
