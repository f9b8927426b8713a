//! How an array is cut into the parts of a partitioned program.

use ryft_xla_proto::xla::OpSharding;
use ryft_xla_proto::xla::op_sharding::Type;

/// How an array is cut: into so many tiles in each dimension, of which each partition has one.
#[derive(Debug)]
pub(crate) struct Sharding {
    tiles: Vec<usize>,
    /// The tile of each partition, as an index in row-major order.
    tile_of: Vec<usize>,
}

impl Sharding {
    /// Reads a sharding of an array of so many dimensions over so many partitions; nothing if it is of a kind that is
    /// not known here.
    pub(crate) fn new(
        message: Option<&OpSharding>,
        rank: usize,
        partitions: usize,
    ) -> Option<Self> {
        let whole = Self {
            tiles: vec![1; rank],
            tile_of: vec![0; partitions],
        };
        let Some(message) = message.filter(|_| partitions > 1) else {
            return Some(whole);
        };
        match message.r#type() {
            Type::Replicated | Type::Manual => return Some(whole),
            Type::Other if !message.tile_assignment_dimensions.is_empty() => {}
            _ => return None,
        }
        let all = message
            .tile_assignment_dimensions
            .iter()
            .map(|&size| size as usize);
        let all: Vec<usize> = all.collect();
        // Behind the array's own dimensions are those in which its tiles are repeated.
        let tiles = all.get(..rank)?.to_vec();
        let repeated: usize = all[rank..].iter().product();
        let devices = devices(message)?;
        let mut tile_of = vec![0; partitions];
        for (place, &device) in devices.iter().enumerate() {
            *tile_of.get_mut(device)? = place / repeated;
        }
        (devices.len() == partitions).then_some(Self { tiles, tile_of })
    }

    /// The dimensions of the array whose parts have these.
    pub(crate) fn whole(&self, part: &[i64]) -> Vec<i64> {
        let sizes = part.iter().zip(&self.tiles);
        sizes.map(|(&size, &tiles)| size * tiles as i64).collect()
    }

    /// Cuts an array of elements of so many bytes into its parts, of the dimensions `part`, one for each partition.
    pub(crate) fn split(&self, array: &[u8], part: &[i64], size: usize) -> Vec<Vec<u8>> {
        let mut parts = vec![Vec::new(); self.tile_of.len()];
        for (partition, bytes) in parts.iter_mut().enumerate() {
            self.rows(partition, part, size, |_, row| bytes.extend(&array[row]));
        }
        parts
    }

    /// Joins parts, one for each partition, to the array.
    pub(crate) fn join(&self, parts: &[Vec<u8>], part: &[i64], size: usize) -> Vec<u8> {
        let mut array =
            vec![0; parts.first().map_or(0, Vec::len) * self.tiles.iter().product::<usize>()];
        for (partition, bytes) in parts.iter().enumerate() {
            self.rows(partition, part, size, |start, row| {
                let length = row.len();
                array[row].copy_from_slice(&bytes[start..start + length]);
            });
        }
        array
    }

    /// Calls `visit` for each row of a partition's part: where it begins in the part, and where it is in the array.
    fn rows(
        &self,
        partition: usize,
        part: &[i64],
        size: usize,
        mut visit: impl FnMut(usize, std::ops::Range<usize>),
    ) {
        let sizes: Vec<usize> = part.iter().map(|&size| size as usize).collect();
        if sizes.contains(&0) {
            return;
        }
        let (row, outer) = match sizes.split_last() {
            Some((&last, outer)) => (last, outer),
            None => (1, &[][..]),
        };
        for index in 0..outer.iter().product() {
            // The place of the row's first element in the array, from the last dimension to the first.
            let (mut index, mut tile, mut stride, mut place) =
                (index * row, self.tile_of[partition], 1, 0);
            let start = index * size;
            for (&length, &tiles) in sizes.iter().zip(&self.tiles).rev() {
                place += (tile % tiles * length + index % length) * stride;
                stride *= length * tiles;
                index /= length;
                tile /= tiles;
            }
            visit(start, place * size..(place + row) * size);
        }
    }
}

/// The devices in the order of their tiles: as a list, or as the numbers from 0 in another order of dimensions.
fn devices(message: &OpSharding) -> Option<Vec<usize>> {
    if !message.tile_assignment_devices.is_empty() {
        let devices = message.tile_assignment_devices.iter();
        return Some(devices.map(|&device| device as usize).collect());
    }
    let shape: Vec<usize> = message
        .iota_reshape_dims
        .iter()
        .map(|&size| size as usize)
        .collect();
    let order: Vec<usize> = message
        .iota_transpose_perm
        .iter()
        .map(|&axis| axis as usize)
        .collect();
    let stride_of = |axis: usize| {
        shape
            .get(axis + 1..)
            .map(|rest| rest.iter().product::<usize>())
    };
    let strides = order
        .iter()
        .map(|&axis| stride_of(axis))
        .collect::<Option<Vec<_>>>()?;
    let sizes = order
        .iter()
        .map(|&axis| shape.get(axis).copied())
        .collect::<Option<Vec<_>>>()?;
    let device = |place: usize| {
        let (mut rest, mut device) = (place, 0);
        for (size, stride) in sizes.iter().zip(&strides).rev() {
            device += rest % size * stride;
            rest /= size;
        }
        device
    };
    Some((0..shape.iter().product()).map(device).collect())
}
