// The runtime on XLA at the pin, for the static archive.

#include <memory>
#include <string>
#include <utility>

#include "absl/synchronization/mutex.h"
#include "runtime.h"
#include "xla/pjrt/c/pjrt_c_api_wrapper_impl.h"
#include "xla/pjrt/distributed/distributed.h"
#include "xla/pjrt/distributed/service.h"

namespace ryft {
namespace {

class XlaService final : public Service {
 public:
  explicit XlaService(std::unique_ptr<xla::DistributedRuntimeService> service) : service_(std::move(service)) {}
  void Shutdown() override { service_->Shutdown(); }

 private:
  std::unique_ptr<xla::DistributedRuntimeService> service_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options) {
  xla::CoordinationServiceImpl::Options xla_options;
  xla_options.num_nodes = options.num_nodes;
  xla_options.heartbeat_timeout = options.heartbeat_timeout;
  xla_options.cluster_register_timeout = options.cluster_register_timeout;
  xla_options.shutdown_timeout = options.shutdown_timeout;
  auto service = xla::GetDistributedRuntimeService(address.ToString(), xla_options);
  if (!service.ok()) return service.status();
  return std::make_unique<XlaService>(*std::move(service));
}

absl::StatusOr<std::shared_ptr<xla::DistributedRuntimeClient>> NewClient(
    const Address& address, const xla::DistributedRuntimeClient::Options& options, bool use_compression) {
  return xla::GetDistributedRuntimeClient("dns:///" + address.ToString(), options, use_compression);
}

PJRT_Error* NewError(const absl::Status& status) { return new PJRT_Error{status}; }

}  // namespace ryft
