// What the C functions need of the XLA that stands behind them: all that differs between the natives. One file
// implements it for each: runtime_xla.cc for XLA at the pin, runtime_tensorflow.cc for TensorFlow's library.

#ifndef RYFT_RUNTIME_H_
#define RYFT_RUNTIME_H_

#include <memory>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "address.h"
#include "ryft_distributed.h"
#include "xla/pjrt/distributed/client.h"

namespace ryft {

// A service that listens until it is shut down or destroyed.
class Service {
 public:
  virtual ~Service() = default;
  // A second call does nothing.
  virtual void Shutdown() = 0;
};

struct ServiceOptions {
  int num_nodes;
  absl::Duration heartbeat_timeout;
  absl::Duration cluster_register_timeout;
  absl::Duration shutdown_timeout;
};

// Starts a service that listens on `address`, which is free.
absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options);

// Makes a client of the service at `address`.
absl::StatusOr<std::shared_ptr<xla::DistributedRuntimeClient>> NewClient(
    const Address& address, const xla::DistributedRuntimeClient::Options& options, bool use_compression);

// An error that the program's PJRT can read. `status` is not OK.
PJRT_Error* NewError(const absl::Status& status);

}  // namespace ryft

#endif  // RYFT_RUNTIME_H_
