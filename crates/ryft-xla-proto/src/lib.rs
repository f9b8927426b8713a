//! The Protobuf messages that XLA, PJRT and its plugins exchange, as [prost](https://docs.rs/prost) types.
//!
//! PJRT's C API is plain C, but much of what goes through it is a serialized message: a program and the options to
//! compile it with go in, the description of a topology, the metadata of an executable or the trace of a profiler come
//! out. This crate has those messages with the exact field numbers, types and names of the XLA commit that the
//! workspace pins.
//!
//! Each Protobuf package is a module of the same name: `xla.CompileOptionsProto` is [`xla::CompileOptionsProto`], and
//! `xla.cpu.CompilationResultProto` is [`xla::cpu::CompilationResultProto`].
//!
//! ```
//! use prost::Message;
//! use ryft_xla_proto::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};
//!
//! let options = CompileOptionsProto {
//!     executable_build_options: Some(ExecutableBuildOptionsProto {
//!         device_ordinal: -1,
//!         num_replicas: 1,
//!         num_partitions: 2,
//!         use_spmd_partitioning: true,
//!         ..Default::default()
//!     }),
//!     ..Default::default()
//! };
//! // These are the bytes that `PJRT_Client_Compile` takes as `compile_options`.
//! let bytes = options.encode_to_vec();
//! assert_eq!(CompileOptionsProto::decode(bytes.as_slice())?, options);
//! # Ok::<(), prost::DecodeError>(())
//! ```
//!
//! Three things to know:
//!
//! - A map is a [`BTreeMap`](std::collections::BTreeMap), so equal messages encode to equal bytes.
//! - Protobuf's own `Any`, `Duration` and `Timestamp` are plain messages in [`google::protobuf`].
//! - prost drops fields that it doesn't know. Don't decode and encode a message of a newer XLA if what is new in it
//!   must survive.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod codec;

/// The descriptors of all these messages, as a serialized `google.protobuf.FileDescriptorSet`.
///
/// It is closed under import: the well-known `google/protobuf` files that XLA's files import are in it too. With it
/// a reflection library can print, parse or edit messages by name.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("generated/descriptors.bin");

/// Protobuf's own messages, as far as XLA's have fields of them.
pub mod google {
    /// A message of any type, a span of time and a point in time.
    // Generated code, as below.
    #[allow(missing_docs, clippy::all, unused_qualifications, deprecated)]
    pub mod protobuf {
        include!("generated/google.protobuf.rs");
    }
}

/// XLA itself: programs, options, shapes, layouts, topologies, executables.
// Generated code: the schema that it is printed from documents what users meet, and prost's naming is its own.
#[allow(missing_docs, clippy::all, unused_qualifications, deprecated)]
pub mod xla {
    include!("generated/xla.rs");

    /// The names of the backends that autotuning chooses between.
    pub mod autotuner {
        include!("generated/xla.autotuner.rs");
    }

    /// Where a compiled program keeps its buffers.
    pub mod buffer_assignment {
        include!("generated/xla.buffer_assignment.rs");
    }

    /// The distributed runtime's coordination service: tasks, key-value store, barriers.
    pub mod coordination {
        include!("generated/xla.coordination.rs");
    }

    /// What the CPU backend writes into a serialized executable.
    pub mod cpu {
        include!("generated/xla.cpu.rs");
    }

    /// Attributes and state of custom calls made through XLA's FFI.
    pub mod ffi {
        include!("generated/xla.ffi.rs");
    }

    /// What the GPU backends write into a serialized executable, and the configurations of their operations.
    pub mod gpu {
        include!("generated/xla.gpu.rs");
    }

    /// Megascale: many accelerator slices joined by a data-centre network.
    pub mod megascale {
        /// The addresses and the topology that the megascale extension of PJRT exchanges.
        pub mod runtime {
            include!("generated/xla.megascale.runtime.rs");
        }
    }
}

/// A part of the messages, flat and under the names that the `ryft` crates use. What is sent is the same.
// Generated code: documentation is that of XLA's names.
#[allow(missing_docs, clippy::all, unused_qualifications, deprecated)]
pub mod ryft {
    include!("generated/ryft.rs");
}

/// StreamExecutor: descriptions of devices, and the versions that a GPU executable needs.
// Generated code: the schema that it is printed from documents what users meet, and prost's naming is its own.
#[allow(missing_docs, clippy::all, unused_qualifications, deprecated)]
pub mod stream_executor {
    include!("generated/stream_executor.rs");

    /// The versions of CUDA's libraries that an executable was built for.
    pub mod cuda {
        include!("generated/stream_executor.cuda.rs");
    }

    /// Operations of deep learning libraries such as cuDNN, which autotuning results name.
    pub mod dnn {
        include!("generated/stream_executor.dnn.rs");
    }

    /// Descriptions of tensors for the memory accelerator of NVIDIA's GPUs.
    pub mod gpu {
        include!("generated/stream_executor.gpu.rs");
    }
}

/// Messages that XLA shares with TensorFlow and keeps under its package name: statuses, profiles, coordination.
// Generated code: the schema that it is printed from documents what users meet, and prost's naming is its own.
#[allow(missing_docs, clippy::all, unused_qualifications, deprecated)]
pub mod tensorflow {
    include!("generated/tensorflow.rs");

    /// What a distributed runtime attaches to a status.
    pub mod distributed_runtime {
        include!("generated/tensorflow.distributed_runtime.rs");
    }

    /// The codes of a status.
    pub mod error {
        include!("generated/tensorflow.error.rs");
    }

    /// What a profiler records: an `XSpace` of planes, lines and events.
    pub mod profiler {
        include!("generated/tensorflow.profiler.rs");
    }
}
